import type { PromptFacts } from './prompts';

/** The built-in questions about what two teams are to each other, without their words. */
export const teamsFacts: PromptFacts[] = [
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
		id: 'process-04', topic: 'process', aims: ['workload', 'comms'], depth: 1, stages: ['new', 'building'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 180, variants: [], source: 'R26',
	},
	{
		id: 'process-05', topic: 'process', aims: ['comms', 'workload'], depth: 1, stages: ['new', 'building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 120, variants: [], source: 'R26',
	},
	{
		id: 'process-06', topic: 'process', aims: ['workload', 'comms'], depth: 1, stages: ['new', 'building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 60, variants: [], source: 'R26',
	},
	{
		id: 'process-07', topic: 'process', aims: ['comms', 'workload'], depth: 2, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 180, variants: [], source: 'R26',
	},
	{
		id: 'process-08', topic: 'process', aims: ['workload', 'comms'], depth: 3, stages: ['established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 365, variants: [], source: 'R26',
	},
	{
		id: 'appreciation-01', topic: 'appreciation', aims: ['trust'], depth: 1, stages: ['new', 'building', 'established'], kinds: [],
		slot: 'core', mutual: true, cooldownDays: 90, variants: ['appreciation-03', 'feedback-me-02'], source: 'R26',
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
		id: 'appreciation-04', topic: 'appreciation', aims: ['trust'], depth: 2, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 180, variants: [], source: 'R26',
	},
	{
		id: 'appreciation-05', topic: 'appreciation', aims: ['trust'], depth: 1, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: true, cooldownDays: 120, variants: [], source: 'R26',
	},
	{
		id: 'appreciation-06', topic: 'appreciation', aims: ['trust', 'ideas'], depth: 1, stages: ['new', 'building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 180, variants: [], source: 'R26',
	},
	{
		id: 'appreciation-07', topic: 'appreciation', aims: ['trust', 'workload'], depth: 2, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 365, variants: [], source: 'R26',
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
		id: 'friction-05', topic: 'friction', aims: ['workload', 'comms'], depth: 1, stages: ['new', 'building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 180, variants: [], source: 'R26',
	},
	{
		id: 'friction-06', topic: 'friction', aims: ['workload', 'comms'], depth: 2, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 120, variants: [], source: 'R26',
	},
	{
		id: 'friction-07', topic: 'friction', aims: ['workload', 'comms'], depth: 2, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 180, variants: [], source: 'R26',
	},
	{
		id: 'friction-08', topic: 'friction', aims: ['workload', 'trust'], depth: 3, stages: ['established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 365, variants: [], source: 'R26',
	},
	{
		id: 'unknowns-01', topic: 'unknowns', aims: ['workload', 'comms'], depth: 1, stages: ['new', 'building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 90, variants: [], source: 'R26',
	},
	{
		id: 'unknowns-02', topic: 'unknowns', aims: ['workload', 'comms'], depth: 2, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 120, variants: ['info-05'], source: 'R26',
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
		id: 'unknowns-05', topic: 'unknowns', aims: ['workload', 'comms'], depth: 1, stages: ['new', 'building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 90, variants: [], source: 'R26',
	},
	{
		id: 'unknowns-06', topic: 'unknowns', aims: ['workload', 'ideas'], depth: 1, stages: ['new', 'building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 90, variants: [], source: 'R28 context',
	},
	{
		id: 'unknowns-07', topic: 'unknowns', aims: ['workload'], depth: 1, stages: ['new', 'building'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 365, variants: [], source: 'R28 context',
	},
	{
		id: 'unknowns-08', topic: 'unknowns', aims: ['workload', 'trust'], depth: 1, stages: ['new', 'building', 'established'], kinds: [],
		slot: 'core', mutual: true, cooldownDays: 365, variants: [], source: 'R28 context',
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
		id: 'challenges-04', topic: 'challenges', aims: ['workload'], depth: 1, stages: ['new', 'building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 90, variants: [], source: 'R26',
	},
	{
		id: 'challenges-05', topic: 'challenges', aims: ['workload'], depth: 1, stages: ['new', 'building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 60, variants: [], source: 'R26', audience: 'any',
	},
	{
		id: 'challenges-06', topic: 'challenges', aims: ['workload'], depth: 2, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 90, variants: [], source: 'R26',
	},
	{
		id: 'challenges-07', topic: 'challenges', aims: ['workload'], depth: 2, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 180, variants: [], source: 'R26',
	},
	{
		id: 'challenges-08', topic: 'challenges', aims: ['workload', 'trust'], depth: 3, stages: ['established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 120, variants: [], source: 'R26',
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
		id: 'ease-05', topic: 'ease', aims: ['workload'], depth: 1, stages: ['new', 'building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 120, variants: [], source: 'R26',
	},
	{
		id: 'ease-06', topic: 'ease', aims: ['workload', 'comms'], depth: 2, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 180, variants: [], source: 'R26',
	},
	{
		id: 'ease-07', topic: 'ease', aims: ['workload'], depth: 2, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 180, variants: [], source: 'R26',
	},
	{
		id: 'ease-08', topic: 'ease', aims: ['workload', 'trust'], depth: 3, stages: ['established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 180, variants: [], source: 'R26',
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
		slot: 'core', mutual: false, cooldownDays: 180, variants: ['relational-05'], source: 'R26',
	},
	{
		id: 'people-05', topic: 'people', aims: ['trust', 'comms'], depth: 1, stages: ['new', 'building', 'established'], kinds: ['onboarding'],
		slot: 'core', mutual: false, cooldownDays: 120, variants: [], source: 'R26',
	},
	{
		id: 'people-06', topic: 'people', aims: ['comms'], depth: 1, stages: ['new', 'building'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 180, variants: [], source: 'R26',
	},
	{
		id: 'people-07', topic: 'people', aims: ['trust', 'ideas'], depth: 2, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 180, variants: [], source: 'R26',
	},
	{
		id: 'people-08', topic: 'people', aims: ['trust', 'comms'], depth: 3, stages: ['established'], kinds: [],
		slot: 'core', mutual: true, cooldownDays: 365, variants: [], source: 'R26',
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
		id: 'joint-05', topic: 'joint', aims: ['ideas', 'workload'], depth: 1, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 180, variants: [], source: 'R26',
	},
	{
		id: 'joint-06', topic: 'joint', aims: ['ideas', 'workload'], depth: 2, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 120, variants: [], source: 'R26',
	},
	{
		id: 'joint-07', topic: 'joint', aims: ['ideas', 'trust'], depth: 1, stages: ['new', 'building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 180, variants: [], source: 'R26',
	},
	{
		id: 'joint-08', topic: 'joint', aims: ['ideas', 'trust'], depth: 3, stages: ['established'], kinds: [],
		slot: 'core', mutual: true, cooldownDays: 180, variants: [], source: 'R26',
	},
];
