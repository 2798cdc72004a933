import { behindBlanks } from './blank';
import type { LinkSpelling } from './links';
import type { Span } from './span';
import { isSignifier } from './task-fields';
import { findTextEnd, type TaskLine } from './task-line';
import { ownerSides, sideWritingOn, type Side } from '../words/owner-sides';

/** How an owner is written, before anyone knows who that is. */
export type OwnerName =
	| { kind: 'side'; side: Side }
	| { kind: 'link'; target: string; display: string | null }
	/** Text behind an `@`: the longest known name at its beginning counts, or only one that is the `whole` of it. A word for a side that it `begins` with, the `@` counted, counts where no longer name is known. */
	| { kind: 'mention'; text: string; whole: boolean; begins?: { side: Side; length: number } }
	/** A bare name before a colon: counts only when it is somebody's. */
	| { kind: 'name'; text: string }
	| { kind: 'slug'; text: string };

/** One way a line may name its owner. For a mention the end of the span is only known with the name. */
export interface OwnerSpelling extends Span {
	name: OwnerName;
	/** Whether the form itself says that an owner is named, so that an unknown name is an unknown owner. */
	explicit: boolean;
}

/** A colon behind a name, and the one blank that may stand before it. */
export const COLON = /^\s?[:：]/;
const NAME_END = /[:：]/;
/** `**Ana:**`, `*Ana*:`. */
const EMPHASISED = /^(\*{1,3}|_{1,3})([^*_:：\s][^*_:：]{0,60})(?:\s?[:：]\1|\1\s?[:：])/;

function readSide(text: string): { side: Side; length: number } | null {
	const mention = text.startsWith('@');
	const lower = text.slice(mention ? 1 : 0, 12).toLowerCase();
	for (const [word, side] of ownerSides) {
		if (!lower.startsWith(word)) continue;
		const at = (mention ? 1 : 0) + word.length;
		const colon = COLON.exec(text.slice(at));
		if (colon !== null) return { side, length: at + colon[0].length };
		// Behind an @ the colon may be left out, but then the word must end here.
		if (mention && (at >= text.length || /[\s,，。]/.test(text.charAt(at)))) return { side, length: at };
	}
	return null;
}

/** The side that a text names which is a word for one and nothing else. */
function readWholeSide(text: string): OwnerName | null {
	const side = readSide(`@${text}`);
	return side?.length === text.length + 1 ? { kind: 'side', side: side.side } : null;
}

/** What stands in a line without being its text: tags and fields, in order. */
function marksOf({ tags, fields }: TaskLine): readonly Span[] {
	return fields.length === 0 ? tags : [...tags, ...fields].sort((a, b) => a.start - b.start);
}

/** The owner written first in the text, behind any tags and fields: `Ana:`, `@ana`, `[[Ana]]:`, `@[[Ana]]`, `**Ana:**`, `we:`. */
function readPrefix(task: TaskLine): OwnerSpelling | null {
	let start = task.bodyAt;
	for (const mark of marksOf(task)) {
		if (task.raw.slice(start, mark.start).trim() !== '') break;
		start = mark.end;
	}
	start = behindBlanks(task.raw, start);
	const text = task.raw.slice(start);
	const side = readSide(text);
	if (side !== null) return { name: { kind: 'side', side: side.side }, start, end: start + side.length, explicit: true };

	const isMention = text.startsWith('@');
	const link = task.links.find((candidate) => candidate.start === (isMention ? start + 1 : start));
	if (link !== undefined) {
		const colon = COLON.exec(task.raw.slice(link.end))?.[0] ?? '';
		return colon === '' && !isMention ? null : { name: linkName(link), start, end: link.end + colon.length, explicit: true };
	}
	if (isMention) {
		// `@{2026-01-02}` and `@2026-01-02` are dates of other plugins.
		if (/^@[{\d]/.test(text)) return null;
		const begins = readSide(sideWritingOn.exec(text)?.[0] ?? '');
		return { name: { kind: 'mention', text: text.slice(1, 80), whole: false, ...begins === null ? {} : { begins } }, start, end: start + 1, explicit: true };
	}
	const emphasised = EMPHASISED.exec(text);
	if (emphasised !== null) {
		const [all, marks = '', inner = ''] = emphasised;
		const nameAt = start + marks.length;
		const named = task.links.find((candidate) => candidate.start === nameAt && candidate.end === nameAt + inner.length);
		const meant = readSide(`${inner}:`);
		const name: OwnerName = named !== undefined ? linkName(named) : meant !== null ? { kind: 'side', side: meant.side } : { kind: 'name', text: inner.replace('@', '') };
		return { name, start, end: start + all.length, explicit: false };
	}
	const end = text.slice(0, 60).search(NAME_END);
	if (end <= 0 || /[[\]()#`]/.test(text.slice(0, end))) return null;
	return { name: { kind: 'name', text: text.slice(0, end).trim() }, start, end: start + end + 1, explicit: false };
}

function linkName(link: LinkSpelling): OwnerName {
	return { kind: 'link', target: link.target, display: link.display };
}

function readField(task: TaskLine): OwnerSpelling | null {
	const field = task.fields.find((candidate) => candidate.kind === 'owner');
	if (field === undefined || field.value === '') return null;
	const link = task.links.find((candidate) => candidate.start >= field.start && candidate.end <= field.end);
	const side = readSide(`@${field.value.replace(/^@/, '')}`);
	const name: OwnerName = link !== undefined ? linkName(link)
		: side !== null ? { kind: 'side', side: side.side } : { kind: 'name', text: field.value.replace(/^@/, '') };
	return { name, start: field.start, end: field.end, explicit: true };
}

/** `— @ana` right before the signifiers, as Meeting Tools writes it, or at the end; what we write there ourselves may stand between. */
function readDash(task: TaskLine): OwnerSpelling | null {
	if (task.raw.indexOf('@', task.bodyAt) === -1) return null;
	const endTag = task.tags.find((tag) => tag.name.toLowerCase().startsWith('#assignee/'));
	const end = Math.min(task.insertAt, endTag?.start ?? Infinity, task.fields.find(isSignifier)?.start ?? Infinity);
	return readDashBefore(task, end) ?? (endTag === undefined ? readDashBefore(task, task.blockId?.start ?? task.raw.length) : null);
}

function readDashBefore(task: TaskLine, end: number): OwnerSpelling | null {
	const behind = task.raw.slice(task.bodyAt, findTextEnd(task.raw, task.bodyAt, marksOf(task), end));
	const match = /(?:^|\s)[—–-]{1,2}\s*@([^@\d{\s][^@]*)$/.exec(behind);
	if (match === null) return null;
	const start = task.bodyAt + match.index;
	const at = task.raw.indexOf('@', start);
	const text = match[1] ?? '';
	const side = readWholeSide(text);
	return { name: side ?? { kind: 'mention', text, whole: true }, start, end: side === null ? at + 1 : at + 1 + text.length, explicit: true };
}

function readAssigneeTag(task: TaskLine): OwnerSpelling | null {
	const tag = task.tags.find((candidate) => candidate.name.toLowerCase().startsWith('#assignee/'));
	if (tag === undefined) return null;
	const text = tag.name.slice('#assignee/'.length);
	const side = readWholeSide(text);
	return { name: side ?? { kind: 'slug', text }, start: tag.start, end: tag.end, explicit: true };
}

/** The ways a line names its owner, in the order in which they count (product.md 2.5). */
export function readOwners(task: TaskLine): OwnerSpelling[] {
	return [readField(task), readPrefix(task), readDash(task), readAssigneeTag(task)].filter((owner) => owner !== null);
}
