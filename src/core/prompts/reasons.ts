/** Why a prompt was chosen, or stands where it does. */
export type ReasonCode =
	| 'parked' | 'never-asked' | 'waiting' | 'spent' | 'cooling'
	| 'aim' | 'any-aim' | 'other-aim' | 'stage' | 'kind'
	| 'topic-new' | 'topic-rested' | 'topic-last-time' | 'thread' | 'starred' | 'skipped'
	| 'lighter' | 'deeper' | 'gap' | 'opener' | 'closer';

/** One reason, what it adds to the score, and what its words speak of. */
export interface Reason {
	code: ReasonCode;
	points: number;
	values: Record<string, string | number>;
}

/** A sentence for every reason, with `{name}` where a value goes. */
export type ReasonWords = Readonly<Record<ReasonCode, string>>;

/** What aims, stages and topics are called on screen; any other value is shown as it is. */
export type ReasonNames = Readonly<Record<string, string>>;

/** Values that stand for something of ours and have a name in each language; a peer may well be called `Trust`. */
const NAMED = ['aim', 'stage', 'topic'];

/** A reason in words; a place without a value is left visible. */
export function reasonText(reason: Reason, words: ReasonWords, names: ReasonNames = {}): string {
	const values = new Map(Object.entries(reason.values));
	const called = new Map(Object.entries(names));
	return words[reason.code].replace(/\{(\w+)\}/g, (place, name: string) => {
		const value = values.get(name);
		if (value === undefined) return place;
		return (NAMED.includes(name) ? called.get(String(value)) : undefined) ?? String(value);
	});
}
