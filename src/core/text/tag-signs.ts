/** Which tags of ours may stand in a text: where the sign of one is missing, no line needs to be searched for it. */
export interface TagSigns {
	/** `#private`, in capitals or not. */
	readonly isPrivate: boolean;
	/** `#peer` or `#person`, the same. */
	readonly isPerson: boolean;
}

const PRIVATE = 'private';

/** Looks for all of them in one pass. */
export function tagSignsIn(text: string): TagSigns {
	let isPrivate = false;
	let isPerson = false;
	for (let at = text.indexOf('#') + 1; at > 0; at = text.indexOf('#', at) + 1) {
		if ((text.charCodeAt(at) | 32) !== 112) continue;
		// No other is longer.
		const name = text.slice(at, at + PRIVATE.length).toLowerCase();
		isPerson ||= name.startsWith('peer') || name.startsWith('person');
		isPrivate ||= name === PRIVATE;
	}
	return { isPrivate, isPerson };
}
