/** What the plugin knows about one built-in question, whatever language it is asked in. Where each comes from: docs/question-sources.md. */
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
	/** Whom it can be asked of; a peer when absent. `any` says nothing of neighbouring teams and suits everyone. */
	audience?: 'peer' | 'manager' | 'report' | 'any';
}

/** What only some questions have. */
type Extras = Partial<Pick<PromptFacts, 'kinds' | 'slot' | 'mutual' | 'variants' | 'audience'>>;

/** One question as the tables hold it; the topic is the part of its id before the number. */
export function facts(id: string, aims: string[], depth: PromptFacts['depth'], stages: string[], cooldownDays: number, extras?: Extras): PromptFacts {
	return { kinds: [], slot: 'core', mutual: false, variants: [], ...extras, id, aims, depth, stages, cooldownDays, topic: id.replace(/-\d+$/, '') };
}
