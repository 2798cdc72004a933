/** FNV-1a, 32 bit (Fowler, Noll, Vo; the constants of RFC 9923), over the two bytes of each UTF-16 unit. */
function fnv1a(text: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < text.length; at += 1) {
		const unit = text.charCodeAt(at);
		hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
		hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
	}
	return hash;
}

/**
 * A number from 0 to 2³² − 1 that a text always gives. FNV-1a alone leaves texts with a common end in nearly the order
 * of their beginnings, so it is mixed once more: the finalizer of MurmurHash3 (Austin Appleby, public domain).
 */
export function hash32(text: string): number {
	let hash = fnv1a(text);
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return (hash ^ (hash >>> 16)) >>> 0;
}
