import type { PromptFacts } from './prompts';

/** The built-in questions about the work the two share, without their words. */
export const workFacts: PromptFacts[] = [
	{
		id: 'goals-01', topic: 'goals', aims: ['ideas', 'workload'], depth: 1, stages: ['new', 'building', 'established'], kinds: [],
		slot: 'core', mutual: true, cooldownDays: 84, variants: ['challenges-01'], source: 'R48',
	},
	{
		id: 'goals-02', topic: 'goals', aims: ['ideas', 'comms'], depth: 2, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 120, variants: [], source: 'R48',
	},
	{
		id: 'goals-03', topic: 'goals', aims: ['ideas', 'workload'], depth: 1, stages: ['new', 'building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 180, variants: [], source: 'R48',
	},
	{
		id: 'goals-04', topic: 'goals', aims: ['workload', 'ideas'], depth: 2, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: true, cooldownDays: 84, variants: [], source: 'R28 progress', audience: 'any',
	},
	{
		id: 'goals-05', topic: 'goals', aims: ['workload', 'comms'], depth: 2, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 84, variants: [], source: 'R48',
	},
	{
		id: 'goals-06', topic: 'goals', aims: ['ideas', 'trust'], depth: 3, stages: ['established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 180, variants: [], source: 'R48',
	},
	{
		id: 'goals-07', topic: 'goals', aims: ['trust', 'workload'], depth: 1, stages: ['new', 'building', 'established'], kinds: [],
		slot: 'opener', mutual: true, cooldownDays: 60, variants: [], source: 'R28 progress',
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
		id: 'info-04', topic: 'info', aims: ['comms'], depth: 1, stages: ['new', 'building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 180, variants: [], source: 'R24',
	},
	{
		id: 'info-05', topic: 'info', aims: ['comms'], depth: 2, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 120, variants: ['unknowns-02'], source: 'R24',
	},
	{
		id: 'info-06', topic: 'info', aims: ['comms'], depth: 1, stages: ['new', 'building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 180, variants: [], source: 'R24',
	},
	{
		id: 'info-07', topic: 'info', aims: ['comms', 'trust'], depth: 3, stages: ['established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 180, variants: [], source: 'R24',
	},
	{
		id: 'resources-01', topic: 'resources', aims: ['workload'], depth: 1, stages: ['new', 'building', 'established'], kinds: [],
		slot: 'core', mutual: true, cooldownDays: 60, variants: [], source: 'R50',
	},
	{
		id: 'resources-02', topic: 'resources', aims: ['workload', 'ideas'], depth: 1, stages: ['new', 'building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 180, variants: [], source: 'R50',
	},
	{
		id: 'resources-03', topic: 'resources', aims: ['workload'], depth: 2, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 60, variants: [], source: 'R50',
	},
	{
		id: 'resources-04', topic: 'resources', aims: ['workload', 'comms'], depth: 2, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 180, variants: [], source: 'R50',
	},
	{
		id: 'resources-05', topic: 'resources', aims: ['workload', 'trust'], depth: 2, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 180, variants: ['validation-04'], source: 'R50',
	},
	{
		id: 'resources-06', topic: 'resources', aims: ['workload', 'trust'], depth: 3, stages: ['established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 180, variants: [], source: 'R50',
	},
	{
		id: 'roles-01', topic: 'roles', aims: ['comms', 'workload'], depth: 1, stages: ['new', 'building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 180, variants: [], source: 'R48',
	},
	{
		id: 'roles-02', topic: 'roles', aims: ['comms', 'workload'], depth: 1, stages: ['new', 'building', 'established'], kinds: [],
		slot: 'core', mutual: true, cooldownDays: 180, variants: [], source: 'R48',
	},
	{
		id: 'roles-03', topic: 'roles', aims: ['comms', 'workload'], depth: 2, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 120, variants: ['roles-04'], source: 'R48',
	},
	{
		id: 'roles-04', topic: 'roles', aims: ['comms', 'workload'], depth: 2, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 120, variants: ['roles-03'], source: 'R48',
	},
	{
		id: 'roles-05', topic: 'roles', aims: ['comms', 'workload'], depth: 2, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 180, variants: [], source: 'R48',
	},
	{
		id: 'roles-06', topic: 'roles', aims: ['comms', 'trust'], depth: 3, stages: ['established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 180, variants: [], source: 'R48',
	},
	{
		id: 'conflict-01', topic: 'conflict', aims: ['comms', 'trust'], depth: 1, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: true, cooldownDays: 365, variants: ['feedback-them-02'], source: 'R49', audience: 'any',
	},
	{
		id: 'conflict-02', topic: 'conflict', aims: ['comms', 'workload'], depth: 1, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 180, variants: [], source: 'R49',
	},
	{
		id: 'conflict-03', topic: 'conflict', aims: ['comms', 'trust'], depth: 2, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 180, variants: [], source: 'R49',
	},
	{
		id: 'conflict-04', topic: 'conflict', aims: ['comms', 'trust'], depth: 2, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 120, variants: ['conflict-05'], source: 'R49',
	},
	{
		id: 'conflict-05', topic: 'conflict', aims: ['comms', 'trust'], depth: 2, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: true, cooldownDays: 120, variants: ['conflict-04'], source: 'R49',
	},
	{
		id: 'conflict-06', topic: 'conflict', aims: ['comms', 'trust'], depth: 2, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 90, variants: [], source: 'R49',
	},
	{
		id: 'conflict-07', topic: 'conflict', aims: ['comms', 'trust'], depth: 3, stages: ['established'], kinds: [],
		slot: 'core', mutual: true, cooldownDays: 180, variants: [], source: 'R49',
	},
	{
		id: 'conflict-08', topic: 'conflict', aims: ['comms', 'trust'], depth: 3, stages: ['established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 180, variants: [], source: 'R49',
	},
	{
		id: 'growth-01', topic: 'growth', aims: ['ideas', 'trust'], depth: 1, stages: ['new', 'building', 'established'], kinds: [],
		slot: 'core', mutual: true, cooldownDays: 180, variants: [], source: 'R28 growth', audience: 'any',
	},
	{
		id: 'growth-02', topic: 'growth', aims: ['ideas', 'trust'], depth: 1, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 90, variants: ['growth-03'], source: 'R28 growth', audience: 'any',
	},
	{
		id: 'growth-03', topic: 'growth', aims: ['ideas', 'trust'], depth: 1, stages: ['new', 'building', 'established'], kinds: [],
		slot: 'core', mutual: true, cooldownDays: 180, variants: ['growth-02'], source: 'R28 growth', audience: 'any',
	},
	{
		id: 'growth-04', topic: 'growth', aims: ['trust', 'workload'], depth: 2, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: true, cooldownDays: 60, variants: [], source: 'R28 growth', audience: 'any',
	},
	{
		id: 'growth-05', topic: 'growth', aims: ['ideas', 'trust'], depth: 2, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 180, variants: [], source: 'R53',
	},
	{
		id: 'growth-06', topic: 'growth', aims: ['trust', 'ideas'], depth: 3, stages: ['established'], kinds: [],
		slot: 'core', mutual: true, cooldownDays: 180, variants: [], source: 'R28 growth', audience: 'any',
	},
	{
		id: 'growth-07', topic: 'growth', aims: ['trust', 'ideas'], depth: 3, stages: ['established'], kinds: [],
		slot: 'core', mutual: true, cooldownDays: 365, variants: [], source: 'R53', audience: 'any',
	},
	{
		id: 'lessons-01', topic: 'lessons', aims: ['ideas', 'workload'], depth: 1, stages: ['new', 'building', 'established'], kinds: [],
		slot: 'core', mutual: true, cooldownDays: 90, variants: [], source: 'R28 context', audience: 'any',
	},
	{
		id: 'lessons-02', topic: 'lessons', aims: ['ideas', 'comms'], depth: 1, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 180, variants: [], source: 'R46',
	},
	{
		id: 'lessons-03', topic: 'lessons', aims: ['ideas', 'trust'], depth: 1, stages: ['building', 'established'], kinds: ['hiring'],
		slot: 'core', mutual: true, cooldownDays: 180, variants: [], source: 'R29', audience: 'any',
	},
	{
		id: 'lessons-04', topic: 'lessons', aims: ['ideas', 'workload'], depth: 2, stages: ['building', 'established'], kinds: ['retro'],
		slot: 'core', mutual: true, cooldownDays: 120, variants: [], source: 'R46',
	},
	{
		id: 'lessons-05', topic: 'lessons', aims: ['ideas', 'trust'], depth: 2, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: true, cooldownDays: 120, variants: [], source: 'R46',
	},
	{
		id: 'lessons-06', topic: 'lessons', aims: ['ideas', 'comms'], depth: 2, stages: ['building', 'established'], kinds: ['retro'],
		slot: 'core', mutual: false, cooldownDays: 120, variants: [], source: 'R46',
	},
	{
		id: 'lessons-07', topic: 'lessons', aims: ['workload', 'ideas'], depth: 2, stages: ['building', 'established'], kinds: ['retro'],
		slot: 'core', mutual: true, cooldownDays: 120, variants: [], source: 'R28 context',
	},
	{
		id: 'lessons-08', topic: 'lessons', aims: ['trust', 'workload'], depth: 3, stages: ['established'], kinds: ['retro'],
		slot: 'core', mutual: false, cooldownDays: 180, variants: [], source: 'R46',
	},
	{
		id: 'gaps-01', topic: 'gaps', aims: ['ideas', 'workload'], depth: 1, stages: ['new', 'building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 180, variants: [], source: 'R47',
	},
	{
		id: 'gaps-02', topic: 'gaps', aims: ['workload'], depth: 1, stages: ['new', 'building', 'established'], kinds: ['onboarding'],
		slot: 'core', mutual: false, cooldownDays: 60, variants: [], source: 'R47',
	},
	{
		id: 'gaps-03', topic: 'gaps', aims: ['workload'], depth: 2, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 180, variants: [], source: 'R47',
	},
	{
		id: 'gaps-04', topic: 'gaps', aims: ['workload', 'trust'], depth: 2, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: true, cooldownDays: 120, variants: [], source: 'R47',
	},
	{
		id: 'gaps-05', topic: 'gaps', aims: ['workload', 'comms'], depth: 2, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 90, variants: [], source: 'R28 context',
	},
	{
		id: 'gaps-06', topic: 'gaps', aims: ['trust', 'workload'], depth: 3, stages: ['established'], kinds: [],
		slot: 'core', mutual: true, cooldownDays: 180, variants: [], source: 'R47', audience: 'any',
	},
	{
		id: 'gaps-07', topic: 'gaps', aims: ['ideas', 'trust'], depth: 3, stages: ['established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 365, variants: [], source: 'R47',
	},
	{
		id: 'ideas-01', topic: 'ideas', aims: ['ideas'], depth: 1, stages: ['new', 'building', 'established'], kinds: [],
		slot: 'core', mutual: true, cooldownDays: 180, variants: [], source: 'R13', audience: 'any',
	},
	{
		id: 'ideas-02', topic: 'ideas', aims: ['ideas'], depth: 1, stages: ['new', 'building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 120, variants: [], source: 'R13',
	},
	{
		id: 'ideas-03', topic: 'ideas', aims: ['ideas'], depth: 1, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: true, cooldownDays: 90, variants: [], source: 'R13', audience: 'any',
	},
	{
		id: 'ideas-04', topic: 'ideas', aims: ['ideas'], depth: 2, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 180, variants: [], source: 'R13',
	},
	{
		id: 'ideas-05', topic: 'ideas', aims: ['ideas', 'workload'], depth: 2, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 120, variants: [], source: 'R13',
	},
	{
		id: 'ideas-06', topic: 'ideas', aims: ['ideas'], depth: 2, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 180, variants: [], source: 'R13',
	},
	{
		id: 'ideas-07', topic: 'ideas', aims: ['ideas'], depth: 3, stages: ['established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 120, variants: [], source: 'R13',
	},
];
