import type { PromptMark } from '../prompts/prompt-mark';
import type { Heading } from '../text/outline';
import type { Properties } from '../text/property';
import { HeadingChains } from './heading-chains';
import type { AgendaItem, NoteFacts, TaskFact } from './note-facts';
import { Packer, Unpacker } from './packed';

/** Whether a heading's line is its marks, a space and its text. */
function isTidy({ level, text, raw }: Heading): boolean {
	return raw.length === level + 1 + text.length && raw.charCodeAt(level) === 32;
}

function packHeadings(headings: readonly Heading[], packer: Packer): void {
	let before = 0;
	packer.number(headings.length);
	for (const heading of headings) {
		const tidy = isTidy(heading);
		packer.number(heading.line - before);
		packer.number(heading.level * 2 + Number(tidy));
		packer.text(heading.text);
		if (!tidy) packer.text(heading.raw);
		before = heading.line;
	}
}

function unpackHeadings(unpacker: Unpacker): Heading[] {
	let line = 0;
	return unpacker.list(() => {
		line += unpacker.number();
		const said = unpacker.number();
		const level = said >> 1;
		const text = unpacker.text();
		return { line, level, text, raw: (said & 1) === 1 ? `${'#'.repeat(level)} ${text}` : unpacker.text() };
	});
}

function packTasks(tasks: readonly TaskFact[], packer: Packer): void {
	let before = 0;
	packer.number(tasks.length);
	for (const task of tasks) {
		packer.number(task.line - before);
		// A task hangs below no line but an earlier one.
		packer.number((task.line - (task.parent ?? task.line)) * 2 + Number(task.private));
		packer.text(task.raw);
		before = task.line;
	}
}

function unpackTasks(unpacker: Unpacker, headings: readonly Heading[]): TaskFact[] {
	const chains = new HeadingChains(headings);
	let line = 0;
	return unpacker.list(() => {
		line += unpacker.number();
		const said = unpacker.number();
		return { line, raw: unpacker.text(), private: (said & 1) === 1, sections: chains.at(line), parent: said < 2 ? null : line - (said >> 1) };
	});
}

function packAgenda(agenda: readonly AgendaItem[], packer: Packer): void {
	packer.number(agenda.length);
	for (const { line, raw, text, section, private: hidden } of agenda) {
		packer.number(line);
		packer.flags(hidden, section === 'next');
		packer.text(raw);
		// The text is a part of the line.
		packer.number(raw.lastIndexOf(text));
		packer.number(text.length);
	}
}

function unpackAgenda(unpacker: Unpacker): AgendaItem[] {
	return unpacker.list(() => {
		const line = unpacker.number();
		const is = unpacker.flags();
		const raw = unpacker.text();
		const start = unpacker.number();
		return { line, raw, text: raw.slice(start, start + unpacker.number()), section: is(1) ? 'next' : 'agenda', private: is(0) };
	});
}

/** What a note says as one text to keep, all but its bank. `isWhole`: none of its tasks was left out. */
export function packFacts(facts: NoteFacts, isWhole: boolean): string {
	const packer = new Packer();
	const { properties, tags, unclosedComment, prompts } = facts;
	packer.flags(!isWhole, properties !== null, facts.brokenProperties, facts.brokenClaim, unclosedComment !== null);
	packer.number(facts.lineCount);
	if (properties !== null) packer.text(JSON.stringify(properties));
	if (unclosedComment !== null) packer.number(unclosedComment);
	packer.number(tags.length);
	for (const tag of tags) packer.text(tag);
	packHeadings(facts.headings, packer);
	packTasks(facts.tasks, packer);
	packAgenda(facts.agenda, packer);
	packer.number(prompts.length);
	for (const { line, id, answered, number, open } of prompts) {
		packer.number(line);
		packer.flags(answered, open);
		packer.text(id);
		// It may be longer than numbers can be.
		packer.text(number === 0 ? '' : String(number));
	}
	return packer.packed();
}

/** Whether a packed note holds every task of its text. */
export function isWhole(packed: string): boolean {
	return (packed.charCodeAt(0) & 1) === 0;
}

/** What a packed note says; its bank is kept elsewhere. */
export function unpackFacts(path: string, packed: string): NoteFacts {
	const unpacker = new Unpacker(packed);
	const is = unpacker.flags();
	const lineCount = unpacker.number();
	const properties = is(1) ? JSON.parse(unpacker.text()) as Properties : null;
	const unclosedComment = is(4) ? unpacker.number() : null;
	const tags = unpacker.list(() => unpacker.text());
	const headings = unpackHeadings(unpacker);
	const tasks = unpackTasks(unpacker, headings);
	const agenda = unpackAgenda(unpacker);
	const prompts = unpacker.list((): PromptMark => {
		const line = unpacker.number();
		const is = unpacker.flags();
		return { line, id: unpacker.text(), number: Number(unpacker.text()), answered: is(0), open: is(1) };
	});
	return { path, properties, brokenProperties: is(2), brokenClaim: is(3), tags, headings, tasks, agenda, prompts, bank: null, unclosedComment, lineCount };
}
