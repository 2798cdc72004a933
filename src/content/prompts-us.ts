import type { PromptFacts } from './prompts';

/** The built-in questions about the two who talk, without their words. */
export const usFacts: PromptFacts[] = [
	{
		id: 'rapport-01', topic: 'rapport', aims: ['trust'], depth: 1, stages: ['new', 'building', 'established'], kinds: [],
		slot: 'opener', mutual: true, cooldownDays: 42, variants: [], source: 'R21', audience: 'any',
	},
	{
		id: 'rapport-02', topic: 'rapport', aims: ['trust'], depth: 1, stages: ['new'], kinds: [],
		slot: 'opener', mutual: true, cooldownDays: 365, variants: [], source: 'R21', audience: 'any',
	},
	{
		id: 'rapport-03', topic: 'rapport', aims: ['trust'], depth: 1, stages: ['new', 'building', 'established'], kinds: [],
		slot: 'opener', mutual: true, cooldownDays: 120, variants: [], source: 'R21', audience: 'any',
	},
	{
		id: 'rapport-04', topic: 'rapport', aims: ['trust'], depth: 1, stages: ['new', 'building', 'established'], kinds: [],
		slot: 'opener', mutual: true, cooldownDays: 180, variants: [], source: 'R21', audience: 'any',
	},
	{
		id: 'rapport-05', topic: 'rapport', aims: ['trust'], depth: 1, stages: ['new', 'building', 'established'], kinds: ['social'],
		slot: 'opener', mutual: true, cooldownDays: 60, variants: [], source: 'R21', audience: 'any',
	},
	{
		id: 'rapport-06', topic: 'rapport', aims: ['trust'], depth: 1, stages: ['new', 'building'], kinds: [],
		slot: 'opener', mutual: true, cooldownDays: 365, variants: [], source: 'R21', audience: 'any',
	},
	{
		id: 'rapport-07', topic: 'rapport', aims: ['trust', 'workload'], depth: 1, stages: ['new', 'building'], kinds: [],
		slot: 'core', mutual: true, cooldownDays: 365, variants: [], source: 'R21', audience: 'any',
	},
	{
		id: 'rapport-08', topic: 'rapport', aims: ['trust'], depth: 1, stages: ['new', 'building', 'established'], kinds: ['social'],
		slot: 'opener', mutual: true, cooldownDays: 90, variants: [], source: 'R8', audience: 'any',
	},
	{
		id: 'rapport-09', topic: 'rapport', aims: ['trust'], depth: 1, stages: ['new', 'building'], kinds: ['onboarding'],
		slot: 'opener', mutual: true, cooldownDays: 365, variants: [], source: 'R21', audience: 'any',
	},
	{
		id: 'rapport-10', topic: 'rapport', aims: ['trust', 'ideas'], depth: 2, stages: ['building', 'established'], kinds: ['social'],
		slot: 'core', mutual: true, cooldownDays: 365, variants: [], source: 'R21', audience: 'any',
	},
	{
		id: 'rapport-11', topic: 'rapport', aims: ['trust'], depth: 1, stages: ['new', 'building', 'established'], kinds: ['hiring'],
		slot: 'opener', mutual: false, cooldownDays: 60, variants: [], source: 'R29', audience: 'any',
	},
	{
		id: 'feedback-me-01', topic: 'feedback-me', aims: ['trust', 'comms'], depth: 1, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 90, variants: [], source: 'R45',
	},
	{
		id: 'feedback-me-02', topic: 'feedback-me', aims: ['trust'], depth: 1, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 90, variants: ['appreciation-01'], source: 'R45',
	},
	{
		id: 'feedback-me-03', topic: 'feedback-me', aims: ['trust'], depth: 2, stages: ['building', 'established'], kinds: ['retro'],
		slot: 'core', mutual: false, cooldownDays: 120, variants: [], source: 'R45',
	},
	{
		id: 'feedback-me-04', topic: 'feedback-me', aims: ['trust', 'comms'], depth: 2, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 180, variants: [], source: 'R45',
	},
	{
		id: 'feedback-me-05', topic: 'feedback-me', aims: ['trust', 'workload'], depth: 2, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 180, variants: [], source: 'R45',
	},
	{
		id: 'feedback-me-06', topic: 'feedback-me', aims: ['trust', 'comms'], depth: 3, stages: ['established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 180, variants: [], source: 'R45',
	},
	{
		id: 'feedback-me-07', topic: 'feedback-me', aims: ['trust'], depth: 3, stages: ['established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 180, variants: [], source: 'R45',
	},
	{
		id: 'feedback-them-01', topic: 'feedback-them', aims: ['trust', 'ideas'], depth: 1, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 60, variants: [], source: 'R44', audience: 'any',
	},
	{
		id: 'feedback-them-02', topic: 'feedback-them', aims: ['trust', 'comms'], depth: 1, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: true, cooldownDays: 365, variants: ['conflict-01'], source: 'R44',
	},
	{
		id: 'feedback-them-03', topic: 'feedback-them', aims: ['trust'], depth: 2, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 120, variants: [], source: 'R44', audience: 'any',
	},
	{
		id: 'feedback-them-04', topic: 'feedback-them', aims: ['trust'], depth: 2, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 180, variants: [], source: 'R44',
	},
	{
		id: 'feedback-them-05', topic: 'feedback-them', aims: ['trust', 'comms'], depth: 2, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 180, variants: ['feedback-them-07'], source: 'R44',
	},
	{
		id: 'feedback-them-06', topic: 'feedback-them', aims: ['trust'], depth: 3, stages: ['established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 180, variants: [], source: 'R44',
	},
	{
		id: 'feedback-them-07', topic: 'feedback-them', aims: ['trust', 'comms'], depth: 2, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 180, variants: ['feedback-them-05'], source: 'R44',
	},
	{
		id: 'listening-01', topic: 'listening', aims: ['trust', 'ideas'], depth: 1, stages: ['new', 'building', 'established'], kinds: ['hiring'],
		slot: 'opener', mutual: true, cooldownDays: 90, variants: [], source: 'R28 listening', audience: 'any',
	},
	{
		id: 'listening-02', topic: 'listening', aims: ['trust', 'comms'], depth: 1, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 120, variants: [], source: 'R28 listening',
	},
	{
		id: 'listening-03', topic: 'listening', aims: ['trust', 'comms'], depth: 2, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 90, variants: [], source: 'R28 listening',
	},
	{
		id: 'listening-04', topic: 'listening', aims: ['trust', 'comms'], depth: 2, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 120, variants: [], source: 'R28 listening',
	},
	{
		id: 'listening-05', topic: 'listening', aims: ['trust', 'comms'], depth: 2, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 120, variants: [], source: 'R28 listening', audience: 'any',
	},
	{
		id: 'listening-06', topic: 'listening', aims: ['trust'], depth: 3, stages: ['established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 180, variants: [], source: 'R28 listening', audience: 'any',
	},
	{
		id: 'validation-01', topic: 'validation', aims: ['trust'], depth: 1, stages: ['new', 'building', 'established'], kinds: [],
		slot: 'core', mutual: true, cooldownDays: 180, variants: [], source: 'R28 validation', audience: 'any',
	},
	{
		id: 'validation-02', topic: 'validation', aims: ['trust', 'ideas'], depth: 1, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 90, variants: [], source: 'R28 validation', audience: 'any',
	},
	{
		id: 'validation-03', topic: 'validation', aims: ['trust'], depth: 2, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 120, variants: [], source: 'R28 validation',
	},
	{
		id: 'validation-04', topic: 'validation', aims: ['trust', 'comms'], depth: 2, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 120, variants: ['resources-05'], source: 'R28 validation',
	},
	{
		id: 'validation-05', topic: 'validation', aims: ['trust'], depth: 2, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 120, variants: [], source: 'R28 validation',
	},
	{
		id: 'validation-06', topic: 'validation', aims: ['trust'], depth: 3, stages: ['established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 180, variants: [], source: 'R28 validation',
	},
	{
		id: 'relational-01', topic: 'relational', aims: ['trust'], depth: 1, stages: ['new', 'building'], kinds: ['onboarding'],
		slot: 'core', mutual: true, cooldownDays: 365, variants: [], source: 'R28 relational', audience: 'any',
	},
	{
		id: 'relational-02', topic: 'relational', aims: ['trust'], depth: 1, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: true, cooldownDays: 180, variants: [], source: 'R28 relational', audience: 'any',
	},
	{
		id: 'relational-03', topic: 'relational', aims: ['trust', 'comms'], depth: 2, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 180, variants: ['relational-08'], source: 'R28 relational',
	},
	{
		id: 'relational-04', topic: 'relational', aims: ['trust'], depth: 2, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: true, cooldownDays: 120, variants: [], source: 'R28 relational',
	},
	{
		id: 'relational-05', topic: 'relational', aims: ['trust', 'comms'], depth: 2, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 180, variants: ['people-04'], source: 'R28 relational', audience: 'any',
	},
	{
		id: 'relational-06', topic: 'relational', aims: ['trust'], depth: 2, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: true, cooldownDays: 365, variants: [], source: 'R28 relational',
	},
	{
		id: 'relational-07', topic: 'relational', aims: ['trust'], depth: 3, stages: ['established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 180, variants: [], source: 'R28 relational', audience: 'any',
	},
	{
		id: 'relational-08', topic: 'relational', aims: ['trust', 'comms'], depth: 2, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 120, variants: ['relational-03'], source: 'R28 relational',
	},
	{
		id: 'meta-01', topic: 'meta', aims: ['comms'], depth: 1, stages: ['new', 'building'], kinds: [],
		slot: 'core', mutual: true, cooldownDays: 180, variants: [], source: 'R11', audience: 'any',
	},
	{
		id: 'meta-02', topic: 'meta', aims: ['comms'], depth: 2, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: true, cooldownDays: 180, variants: ['meta-06'], source: 'R36',
	},
	{
		id: 'meta-03', topic: 'meta', aims: ['comms', 'trust'], depth: 3, stages: ['established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 180, variants: [], source: 'R57',
	},
	{
		id: 'meta-04', topic: 'meta', aims: ['comms'], depth: 1, stages: ['new', 'building'], kinds: [],
		slot: 'core', mutual: true, cooldownDays: 180, variants: [], source: 'R4', audience: 'any',
	},
	{
		id: 'meta-05', topic: 'meta', aims: ['comms'], depth: 2, stages: ['building', 'established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 180, variants: [], source: 'R14', audience: 'any',
	},
	{
		id: 'meta-06', topic: 'meta', aims: ['comms', 'trust'], depth: 2, stages: ['established'], kinds: ['retro'],
		slot: 'core', mutual: false, cooldownDays: 90, variants: ['meta-02'], source: 'R28 progress',
	},
	{
		id: 'meta-07', topic: 'meta', aims: ['comms', 'trust'], depth: 2, stages: ['established'], kinds: ['retro'],
		slot: 'core', mutual: true, cooldownDays: 120, variants: [], source: 'R28 progress',
	},
	{
		id: 'meta-08', topic: 'meta', aims: ['comms', 'trust'], depth: 3, stages: ['established'], kinds: [],
		slot: 'core', mutual: false, cooldownDays: 180, variants: [], source: 'R57', audience: 'any',
	},
	{
		id: 'closing-01', topic: 'closing', aims: ['any'], depth: 1, stages: ['new', 'building', 'established'], kinds: [],
		slot: 'closer', mutual: true, cooldownDays: 28, variants: [], source: 'R35', audience: 'any',
	},
	{
		id: 'closing-02', topic: 'closing', aims: ['any'], depth: 1, stages: ['new', 'building', 'established'], kinds: [],
		slot: 'closer', mutual: false, cooldownDays: 42, variants: [], source: 'R43', audience: 'any',
	},
	{
		id: 'closing-03', topic: 'closing', aims: ['any'], depth: 2, stages: ['building', 'established'], kinds: [],
		slot: 'closer', mutual: false, cooldownDays: 60, variants: [], source: 'R30', audience: 'any',
	},
	{
		id: 'closing-04', topic: 'closing', aims: ['any'], depth: 1, stages: ['new', 'building', 'established'], kinds: [],
		slot: 'closer', mutual: true, cooldownDays: 60, variants: [], source: 'R35', audience: 'any',
	},
	{
		id: 'closing-05', topic: 'closing', aims: ['any'], depth: 1, stages: ['new', 'building', 'established'], kinds: [],
		slot: 'closer', mutual: false, cooldownDays: 60, variants: [], source: 'R69', audience: 'any',
	},
	{
		id: 'closing-06', topic: 'closing', aims: ['any'], depth: 1, stages: ['new', 'building', 'established'], kinds: [],
		slot: 'closer', mutual: false, cooldownDays: 60, variants: [], source: 'R41',
	},
	{
		id: 'closing-07', topic: 'closing', aims: ['any'], depth: 2, stages: ['building', 'established'], kinds: [],
		slot: 'closer', mutual: false, cooldownDays: 90, variants: ['closing-09'], source: 'R36',
	},
	{
		id: 'closing-08', topic: 'closing', aims: ['any'], depth: 1, stages: ['new', 'building', 'established'], kinds: [],
		slot: 'closer', mutual: false, cooldownDays: 60, variants: [], source: 'R19', audience: 'any',
	},
	{
		id: 'closing-09', topic: 'closing', aims: ['any'], depth: 3, stages: ['established'], kinds: [],
		slot: 'closer', mutual: true, cooldownDays: 90, variants: ['closing-07'], source: 'R36',
	},
	{
		id: 'closing-10', topic: 'closing', aims: ['any'], depth: 1, stages: ['new', 'building', 'established'], kinds: [],
		slot: 'closer', mutual: false, cooldownDays: 60, variants: [], source: 'R40', audience: 'any',
	},
];
