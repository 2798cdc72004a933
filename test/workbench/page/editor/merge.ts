import { diffTokens } from './diff';
import type { Hunk } from './diff';

/** Joins two changes of one text so that nothing either side wrote is lost. Where both changed the same words, theirs comes first and mine after it. */
export function mergeText(base: string, mine: string, theirs: string): string {
	if (mine === base || mine === theirs) return theirs;
	if (theirs === base) return mine;
	return merge(splitLines(base), splitLines(mine), splitLines(theirs), (...clash) => mergeWords(...clash)).join('');
}

function mergeWords(base: string[], mine: string[], theirs: string[]): string[] {
	const words = (lines: string[]): string[] => lines.join('').match(/[\p{L}\p{N}]+|[^\p{L}\p{N}]/gu) ?? [];
	return merge(words(base), words(mine), words(theirs), (_base, ours, other) => [...other, ...ours]);
}

type Resolve = (base: string[], mine: string[], theirs: string[]) => string[];

function merge(base: string[], mine: string[], theirs: string[], resolve: Resolve): string[] {
	const mineHunks = diffTokens(base, mine);
	const theirHunks = diffTokens(base, theirs);
	const merged: string[] = [];
	let at = 0;
	while (mineHunks.length > 0 || theirHunks.length > 0) {
		const { from, to, ours, others } = takeCluster(mineHunks, theirHunks);
		merged.push(...base.slice(at, from));
		const mineSide = applyHunks(base, from, to, ours, mine);
		const theirSide = applyHunks(base, from, to, others, theirs);
		if (ours.length === 0) merged.push(...theirSide);
		else if (others.length === 0 || sameTokens(mineSide, theirSide)) merged.push(...mineSide);
		else merged.push(...resolve(base.slice(from, to), mineSide, theirSide));
		at = to;
	}
	merged.push(...base.slice(at));
	return merged;
}

interface Cluster {
	from: number;
	to: number;
	ours: Hunk[];
	others: Hunk[];
}

/** Takes the next hunk off either list with all that touch it. Two insertions at one place touch; so they are settled together. */
function takeCluster(mine: Hunk[], theirs: Hunk[]): Cluster {
	const cluster: Cluster = { from: Infinity, to: -1, ours: [], others: [] };
	const next = (hunks: Hunk[]): number => hunks[0]?.from ?? Infinity;
	cluster.from = Math.min(next(mine), next(theirs));
	cluster.to = cluster.from;
	for (;;) {
		const [list, taken] = next(mine) <= next(theirs) ? [mine, cluster.ours] : [theirs, cluster.others];
		const hunk = list[0];
		if (!hunk || hunk.from > cluster.to) return cluster;
		list.shift();
		taken.push(hunk);
		cluster.to = Math.max(cluster.to, hunk.to);
	}
}

function applyHunks(base: string[], from: number, to: number, hunks: Hunk[], side: string[]): string[] {
	const tokens: string[] = [];
	let at = from;
	for (const hunk of hunks) {
		tokens.push(...base.slice(at, hunk.from), ...side.slice(hunk.newFrom, hunk.newTo));
		at = hunk.to;
	}
	return [...tokens, ...base.slice(at, to)];
}

function sameTokens(a: string[], b: string[]): boolean {
	return a.length === b.length && a.every((token, index) => token === b[index]);
}

function splitLines(text: string): string[] {
	return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
