import { ChangeSet, Text } from '@codemirror/state';
import { diffArrays } from 'diff';

/** Beyond this many differing words texts are compared by lines, and beyond as many lines not at all: the shortest script is not worth the wait. */
const MAX_EDITS = 1000;

/** A stretch of a text and what takes its place, as an editor takes it. */
interface Change {
	from: number;
	to: number;
	insert: string;
}

/** Joins two changes of one text so that nothing either side wrote is lost. Where both changed the same words, theirs comes first and mine after it. */
export function mergeText(base: string, mine: string, theirs: string): string {
	const others = diffText(base, theirs);
	const ours = diffText(base, mine).filter((change) => !others.some((other) => other.from === change.from && other.to === change.to && other.insert === change.insert));
	const [theirSet, mySet] = [others, ours].map((changes) => ChangeSet.of(changes, base.length, '\n')) as [ChangeSet, ChangeSet];
	return theirSet.compose(mySet.map(theirSet)).apply(Text.of(base.split('\n'))).toString();
}

/** The changes that make one text the other: small ones, so that a caret elsewhere stays where it is. */
export function diffText(before: string, after: string): Change[] {
	const changes: Change[] = [];
	let at = 0;
	for (const { added, removed, value } of compare(before, after)) {
		const text = value.join('');
		const last = changes.at(-1);
		if (added && last?.to === at) last.insert = text;
		else if (added || removed) changes.push({ from: at, to: removed ? at + text.length : at, insert: added ? text : '' });
		if (!added) at += text.length;
	}
	return changes;
}

function compare(before: string, after: string): { added: boolean; removed: boolean; value: string[] }[] {
	const options = { maxEditLength: MAX_EDITS };
	return diffArrays(splitWords(before), splitWords(after), options)
		?? diffArrays(splitLines(before), splitLines(after), options)
		?? [{ added: false, removed: true, value: [before] }, { added: true, removed: false, value: [after] }];
}

function splitLines(text: string): string[] {
	return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function splitWords(text: string): string[] {
	return text.match(/[\p{L}\p{N}]+|[^\p{L}\p{N}]/gu) ?? [];
}
