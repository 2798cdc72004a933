/** Which tags of ours may stand in a text: where the sign of one is missing, no line needs to be searched for it. */
export interface TagSigns {
	/** `#private`, in capitals or not. */
	readonly isPrivate: boolean;
	/** `#peer` or `#person`. */
	readonly isPerson: boolean;
}

const PRIVATE = 'private';

/** Looks for all of them in one pass. */
export function tagSignsIn(text: string): TagSigns {
	let isPrivate = false;
	let isPerson = false;
	for (let at = text.indexOf('#') + 1; at > 0; at = text.indexOf('#', at) + 1) {
		if ((text.charCodeAt(at) | 32) !== 112) continue;
		isPerson ||= text.startsWith('peer', at) || text.startsWith('person', at);
		isPrivate ||= text.slice(at, at + PRIVATE.length).toLowerCase() === PRIVATE;
	}
	return { isPrivate, isPerson };
}
