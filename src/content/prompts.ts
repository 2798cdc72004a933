/** What the plugin knows about one built-in question, whatever language it is asked in. */
export interface PromptFacts {
	/** Never changes once released: it is the block id in people's notes (`^q-process-01`). */
	id: string;
	/** What it is about; the part of the id before the number. */
	topic: string;
	/** The aims of a meeting it serves (`trust`, `comms`, `workload`, `ideas`), the main one first; `any` suits every aim. */
	aims: string[];
	/** 1 can be asked of anyone, 2 asks for reflection, 3 asks for frankness or a commitment. */
	depth: 1 | 2 | 3;
	/** The stages of a relationship it fits: `new`, `building`, `established`. */
	stages: string[];
	/** The kinds of meeting it is meant for; empty means any. */
	kinds: string[];
	/** Where in the talk it belongs. */
	slot: 'opener' | 'core' | 'closer';
	/** True when I answer it first, before I ask. */
	mutual: boolean;
	/** How many days it rests with a peer before it may return. */
	cooldownDays: number;
	/** Ids with the same intent in other words, named on both sides. */
	variants: string[];
	/** The requirement in the design notes its topic comes from. */
	source: string;
}

/** One built-in question as it is asked in one language. */
export interface PromptWords {
	/** The question, as one colleague would say it to another. */
	text: string;
	/** What the answer shows. */
	reveals: string;
	/** What to do with the answer. */
	use: string;
}

/** The built-in questions, without their words. */
export const promptFacts: PromptFacts[] = [
	{
		id: 'process-01', topic: 'process', aims: ['comms', 'workload'], depth: 1, stages: ['new', 'building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 120, variants: [], source: 'R26',
	},
	{
		id: 'process-02', topic: 'process', aims: ['workload', 'comms'], depth: 2, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 180, variants: ['process-03'], source: 'R26',
	},
	{
		id: 'process-03', topic: 'process', aims: ['comms', 'workload'], depth: 2, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 180, variants: ['process-02'], source: 'R26',
	},
	{
		id: 'appreciation-01', topic: 'appreciation', aims: ['trust'], depth: 1, stages: ['new', 'building', 'established'], kinds: [],
		slot: 'core', mutual: true, cooldownDays: 90, variants: ['appreciation-03'], source: 'R26',
	},
	{
		id: 'appreciation-02', topic: 'appreciation', aims: ['trust'], depth: 2, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: true, cooldownDays: 180, variants: [], source: 'R26',
	},
	{
		id: 'appreciation-03', topic: 'appreciation', aims: ['trust'], depth: 1, stages: ['new', 'building', 'established'], kinds: [],
		slot: 'core', mutual: true, cooldownDays: 90, variants: ['appreciation-01'], source: 'R26',
	},
	{
		id: 'friction-01', topic: 'friction', aims: ['workload', 'comms'], depth: 1, stages: ['new', 'building'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 180, variants: [], source: 'R26',
	},
	{
		id: 'friction-02', topic: 'friction', aims: ['workload', 'comms'], depth: 2, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 120, variants: [], source: 'R26',
	},
	{
		id: 'friction-03', topic: 'friction', aims: ['workload', 'trust'], depth: 3, stages: ['established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 180, variants: [], source: 'R26',
	},
	{
		id: 'friction-04', topic: 'friction', aims: ['workload'], depth: 2, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 180, variants: [], source: 'R26',
	},
	{
		id: 'unknowns-01', topic: 'unknowns', aims: ['workload', 'comms'], depth: 1, stages: ['new', 'building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 90, variants: [], source: 'R26',
	},
	{
		id: 'unknowns-02', topic: 'unknowns', aims: ['workload', 'comms'], depth: 2, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 120, variants: [], source: 'R26',
	},
	{
		id: 'unknowns-03', topic: 'unknowns', aims: ['workload', 'trust'], depth: 1, stages: ['new', 'building'], kinds: [],
		slot: 'core', mutual: true, cooldownDays: 365, variants: [], source: 'R26',
	},
	{
		id: 'unknowns-04', topic: 'unknowns', aims: ['workload', 'comms'], depth: 3, stages: ['established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 180, variants: [], source: 'R26',
	},
	{
		id: 'challenges-01', topic: 'challenges', aims: ['workload'], depth: 1, stages: ['new', 'building', 'established'], kinds: [],
		slot: 'core', mutual: true, cooldownDays: 60, variants: ['goals-01'], source: 'R26',
	},
	{
		id: 'challenges-02', topic: 'challenges', aims: ['workload'], depth: 2, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: true, cooldownDays: 90, variants: [], source: 'R26',
	},
	{
		id: 'challenges-03', topic: 'challenges', aims: ['workload', 'trust'], depth: 3, stages: ['established'], kinds: [],
		slot: 'core', mutual: true, cooldownDays: 180, variants: [], source: 'R26',
	},
	{
		id: 'ease-01', topic: 'ease', aims: ['workload'], depth: 1, stages: ['new', 'building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 60, variants: ['ease-04'], source: 'R26',
	},
	{
		id: 'ease-02', topic: 'ease', aims: ['workload', 'comms'], depth: 2, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 180, variants: ['info-03'], source: 'R26',
	},
	{
		id: 'ease-03', topic: 'ease', aims: ['workload', 'comms'], depth: 2, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 180, variants: [], source: 'R26',
	},
	{
		id: 'ease-04', topic: 'ease', aims: ['workload'], depth: 1, stages: ['new', 'building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 60, variants: ['ease-01'], source: 'R26',
	},
	{
		id: 'people-01', topic: 'people', aims: ['trust', 'comms'], depth: 1, stages: ['new', 'building', 'established'], kinds: [],
		slot: 'core', mutual: true, cooldownDays: 120, variants: [], source: 'R26',
	},
	{
		id: 'people-02', topic: 'people', aims: ['comms', 'trust'], depth: 2, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 120, variants: [], source: 'R26',
	},
	{
		id: 'people-03', topic: 'people', aims: ['trust', 'comms'], depth: 3, stages: ['established'], kinds: [],
		slot: 'core', mutual: true, cooldownDays: 180, variants: [], source: 'R26',
	},
	{
		id: 'people-04', topic: 'people', aims: ['comms', 'trust'], depth: 2, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 180, variants: [], source: 'R26',
	},
	{
		id: 'joint-01', topic: 'joint', aims: ['ideas'], depth: 1, stages: ['new', 'building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 120, variants: [], source: 'R26',
	},
	{
		id: 'joint-02', topic: 'joint', aims: ['ideas', 'workload'], depth: 2, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 180, variants: [], source: 'R26',
	},
	{
		id: 'joint-03', topic: 'joint', aims: ['ideas'], depth: 3, stages: ['established'], kinds: [],
		slot: 'core', mutual: true, cooldownDays: 120, variants: [], source: 'R26',
	},
	{
		id: 'joint-04', topic: 'joint', aims: ['ideas'], depth: 1, stages: ['new', 'building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 120, variants: [], source: 'R26',
	},
	{
		id: 'rapport-01', topic: 'rapport', aims: ['trust'], depth: 1, stages: ['new', 'building', 'established'], kinds: [],
		slot: 'opener', mutual: true, cooldownDays: 42, variants: [], source: 'R21',
	},
	{
		id: 'rapport-02', topic: 'rapport', aims: ['trust'], depth: 1, stages: ['new'], kinds: [],
		slot: 'opener', mutual: true, cooldownDays: 365, variants: [], source: 'R21',
	},
	{
		id: 'rapport-03', topic: 'rapport', aims: ['trust'], depth: 1, stages: ['new', 'building', 'established'], kinds: [],
		slot: 'opener', mutual: true, cooldownDays: 120, variants: [], source: 'R21',
	},
	{
		id: 'info-01', topic: 'info', aims: ['comms'], depth: 1, stages: ['new', 'building', 'established'], kinds: [],
		slot: 'core', mutual: true, cooldownDays: 60, variants: [], source: 'R24',
	},
	{
		id: 'info-02', topic: 'info', aims: ['comms'], depth: 1, stages: ['new', 'building'], kinds: [],
		slot: 'core', mutual: true, cooldownDays: 365, variants: [], source: 'R11',
	},
	{
		id: 'info-03', topic: 'info', aims: ['comms'], depth: 2, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 180, variants: ['ease-02'], source: 'R24',
	},
	{
		id: 'meta-01', topic: 'meta', aims: ['comms'], depth: 1, stages: ['new', 'building'], kinds: [],
		slot: 'core', mutual: true, cooldownDays: 180, variants: [], source: 'R11',
	},
	{
		id: 'meta-02', topic: 'meta', aims: ['comms'], depth: 2, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: true, cooldownDays: 180, variants: [], source: 'R36',
	},
	{
		id: 'meta-03', topic: 'meta', aims: ['comms', 'trust'], depth: 3, stages: ['established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 180, variants: [], source: 'R57',
	},
	{
		id: 'goals-01', topic: 'goals', aims: ['ideas', 'workload'], depth: 1, stages: ['new', 'building', 'established'], kinds: [],
		slot: 'core', mutual: true, cooldownDays: 84, variants: ['challenges-01'], source: 'R48',
	},
	{
		id: 'goals-02', topic: 'goals', aims: ['ideas', 'comms'], depth: 2, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 120, variants: [], source: 'R48',
	},
	{
		id: 'closing-01', topic: 'closing', aims: ['any'], depth: 1, stages: ['new', 'building', 'established'], kinds: [],
		slot: 'closer', mutual: true, cooldownDays: 28, variants: [], source: 'R35',
	},
	{
		id: 'closing-02', topic: 'closing', aims: ['any'], depth: 1, stages: ['new', 'building', 'established'], kinds: [],
		slot: 'closer', mutual: false, cooldownDays: 42, variants: [], source: 'R43',
	},
	{
		id: 'closing-03', topic: 'closing', aims: ['any'], depth: 2, stages: ['building', 'established'], kinds: [],
		slot: 'closer', mutual: false, cooldownDays: 60, variants: [], source: 'R30',
	},
];
