import type { BlockSubpathResult, CachedMetadata, FootnoteSubpathResult, HeadingCache, HeadingSubpathResult, Reference, ReferenceCache } from 'obsidian';

/** A link's text in two: the file it names, and the place in it, with its `#`. */
export function parseLinktext(linktext: string): { path: string; subpath: string } {
	const plain = linktext.replace(/\u00a0/g, ' ').trim();
	const hash = plain.indexOf('#');
	return hash < 0 ? { path: plain, subpath: '' } : { path: plain.slice(0, hash), subpath: plain.slice(hash) };
}

/** The file a link's text names, without the place in it. */
export function getLinkpath(linktext: string): string {
	return parseLinktext(linktext).path;
}

/** A heading as it is compared with links: no punctuation, single blanks. */
export function stripHeading(heading: string): string {
	return heading.replace(/[!"#$%&()*+,.:;<=>?@^`{|}~/[\]\\\r\n]/g, ' ').replace(/\s+/g, ' ').trim();
}

/** A heading as it can stand in a link: without the signs that would end or split it. */
export function stripHeadingForLink(heading: string): string {
	return heading.replace(/%%|\[\[|\]\]|[:#|^\\\r\n]/g, ' ').replace(/\s+/g, ' ').trim();
}

/** Calls back for every link and embed of a note's text; `true` from the callback ends it, and is the answer. */
export function iterateCacheRefs(cache: CachedMetadata, cb: (ref: ReferenceCache) => boolean | void): boolean {
	return [...(cache.links ?? []), ...(cache.embeds ?? [])].some((ref) => cb(ref) === true);
}

/** Calls back for every reference of a list; `true` from the callback ends it, and is the answer. */
export function iterateRefs(refs: Reference[], cb: (ref: Reference) => boolean | void): boolean {
	return refs.some((ref) => cb(ref) === true);
}

/** The place in a note that `#heading`, `#heading#below it`, `#^block` or `#[^footnote` names. */
export function resolveSubpath(cache: CachedMetadata, subpath: string): HeadingSubpathResult | BlockSubpathResult | FootnoteSubpathResult | null {
	const names = subpath.split('#').filter((name) => name !== '');
	const [first] = names;
	if (first === undefined) return null;
	if (first.startsWith('^')) return blockAt(cache, first.slice(1));
	if (first.startsWith('[^')) return footnoteAt(cache, first.slice(2).replace(/\]$/, ''));
	return headingAt(cache.headings ?? [], names);
}

function blockAt(cache: CachedMetadata, id: string): BlockSubpathResult | null {
	const block = cache.blocks?.[id.toLowerCase()];
	if (!block) return null;
	const list = cache.listItems?.find((item) => item.id?.toLowerCase() === id.toLowerCase());
	return { type: 'block', block, start: block.position.start, end: block.position.end, ...(list && { list }) };
}

function footnoteAt(cache: CachedMetadata, id: string): FootnoteSubpathResult | null {
	const footnote = cache.footnotes?.find((one) => one.id === id);
	return footnote ? { type: 'footnote', footnote, start: footnote.position.start, end: footnote.position.end } : null;
}

// The documented type knows no last heading, which has no next one; the app leaves `next` out there too.
type HeadingResult = Omit<HeadingSubpathResult, 'next'> & { next: HeadingCache | undefined };

function headingAt(headings: HeadingCache[], names: string[]): HeadingSubpathResult | null {
	let at = -1;
	let level = 0;
	for (const name of names) {
		const wanted = stripHeading(name).toLowerCase();
		const next = headings.findIndex((heading, index) => index > at && heading.level > level && stripHeading(heading.heading).toLowerCase() === wanted);
		if (next < 0) return null;
		at = next;
		level = headings[next]?.level ?? 0;
	}
	const current = headings[at];
	if (!current) return null;
	const next = headings.find((heading, index) => index > at && heading.level <= current.level);
	const result: HeadingResult = { type: 'heading', current, next, start: current.position.start, end: next?.position.start ?? null };
	return result as HeadingSubpathResult;
}
