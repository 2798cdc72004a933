import { diffArrays } from 'diff';

/** Beyond this many differing tokens a stretch is replaced whole: the shortest script is not worth the wait. */
const MAX_EDITS = 1000;

/** Joins two changes of one text so that nothing either side wrote is lost. Where both changed the same words, theirs comes first and mine after it. */
export function mergeText(base: string, mine: string, theirs: string): string {
	return merge(splitLines(base), splitLines(mine), splitLines(theirs), mergeWords).join('');
}

/** The changes that make one text the other, as an editor takes them: small ones, so that a caret elsewhere stays where it is. */
export function diffText(before: string, after: string): { from: number; to: number; insert: string }[] {
	const changes: { from: number; to: number; insert: string }[] = [];
	let at = 0;
	for (const { added, removed, value } of diff(splitWords(before), splitWords(after))) {
		const text = value.join('');
		const last = changes.at(-1);
		if (added && last?.to === at) last.insert = text;
		else if (added || removed) changes.push({ from: at, to: removed ? at + text.length : at, insert: added ? text : '' });
		if (!added) at += text.length;
	}
	return changes;
}

/** The same stretch as it was, as I have it and as they have it. */
type Sides = [base: string[], mine: string[], theirs: string[]];
type Resolve = (...sides: Sides) => string[];

/** Goes through the tokens that both sides kept; what lies between two of them is one side's change, or for `resolve` to settle. */
function merge(base: string[], mine: string[], theirs: string[], resolve: Resolve): string[] {
	const [ours, others] = [sideOf(base, mine), sideOf(base, theirs)];
	const merged: string[] = [];
	let [changed, mineNow, theirsNow]: Sides = [[], [], []];
	for (let at = 0; at <= base.length; at++) {
		mineNow.push(...ours.inserted[at] ?? []);
		theirsNow.push(...others.inserted[at] ?? []);
		const token = base.slice(at, at + 1);
		if (ours.kept[at] === others.kept[at] && ours.kept[at] !== false) {
			merged.push(...settle(changed, mineNow, theirsNow, resolve), ...token);
			[changed, mineNow, theirsNow] = [[], [], []];
			continue;
		}
		changed.push(...token);
		if (ours.kept[at]) mineNow.push(...token);
		if (others.kept[at]) theirsNow.push(...token);
	}
	return merged;
}

function settle(base: string[], mine: string[], theirs: string[], resolve: Resolve): string[] {
	const [before, ours, others] = [base.join(''), mine.join(''), theirs.join('')];
	if (ours === before || ours === others) return theirs;
	return others === before ? mine : resolve(base, mine, theirs);
}

function mergeWords(...sides: Sides): string[] {
	const [base, mine, theirs] = sides.map((lines) => splitWords(lines.join('')));
	return merge(base ?? [], mine ?? [], theirs ?? [], (_base, ours, others) => [...others, ...ours]);
}

/** What a side made of the base: which of its tokens it kept, and what it wrote before each and at the end. */
function sideOf(base: string[], side: string[]): { kept: boolean[]; inserted: string[][] } {
	const kept: boolean[] = [];
	const inserted: string[][] = [];
	for (const { added, removed, value } of diff(base, side)) {
		if (added) inserted[kept.length] = [...inserted[kept.length] ?? [], ...value];
		else kept.push(...value.map(() => !removed));
	}
	return { kept, inserted };
}

function diff(before: string[], after: string[]): { added: boolean; removed: boolean; value: string[] }[] {
	return diffArrays(before, after, { maxEditLength: MAX_EDITS })
		?? [{ added: false, removed: true, value: before }, { added: true, removed: false, value: after }];
}

function splitLines(text: string): string[] {
	return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function splitWords(text: string): string[] {
	return text.match(/[\p{L}\p{N}]+|[^\p{L}\p{N}]/gu) ?? [];
}
