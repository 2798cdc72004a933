import type { PromptMark } from '../prompts/prompt-mark';
import type { Heading } from '../text/outline';
import type { Properties } from '../text/property';
import { HeadingChains } from './heading-chains';
import type { AgendaItem, NoteFacts, TaskFact } from './note-facts';
import { Packer, Unpacker } from './packed';

/** A choice of these, as one number. */
function flags(...set: readonly boolean[]): number {
	return set.reduce((sum, each, bit) => sum + (each ? 1 << bit : 0), 0);
}

/** Whether a heading's line is its marks, a space and its text. */
function isTidy({ level, text, raw }: Heading): boolean {
	return raw.length === level + 1 + text.length && raw.charCodeAt(level) === 32;
}

function packHeadings(headings: readonly Heading[], packer: Packer): void {
	let before = 0;
	packer.number(headings.length);
	for (const heading of headings) {
		const tidy = isTidy(heading);
		packer.number((heading.line - before) * 16 + heading.level * 2 + flags(tidy));
		packer.text(heading.text);
		if (!tidy) packer.text(heading.raw);
		before = heading.line;
	}
}

function unpackHeadings(unpacker: Unpacker): Heading[] {
	let line = 0;
	return unpacker.list(() => {
		const said = unpacker.number();
		const level = (said >> 1) & 7;
		const text = unpacker.text();
		line += said >> 4;
		return { line, level, text, raw: (said & 1) === 1 ? `${'#'.repeat(level)} ${text}` : unpacker.text() };
	});
}

function packTasks(tasks: readonly TaskFact[], packer: Packer): void {
	let before = 0;
	packer.number(tasks.length);
	for (const task of tasks) {
		packer.number((task.line - before) * 4 + flags(task.private, task.parent !== null));
		if (task.parent !== null) packer.number(task.line - task.parent);
		packer.text(task.raw);
		before = task.line;
	}
}

function unpackTasks(unpacker: Unpacker, headings: readonly Heading[]): TaskFact[] {
	const chains = new HeadingChains(headings);
	let line = 0;
	return unpacker.list(() => {
		const said = unpacker.number();
		line += said >> 2;
		const parent = (said & 2) === 0 ? null : line - unpacker.number();
		return { line, raw: unpacker.text(), private: (said & 1) === 1, sections: chains.at(line), parent };
	});
}

function packAgenda(agenda: readonly AgendaItem[], packer: Packer): void {
	packer.number(agenda.length);
	for (const { line, raw, text, section, private: hidden } of agenda) {
		packer.number(line * 4 + flags(hidden, section === 'next'));
		packer.text(raw);
		// The text is a part of the line.
		packer.number(raw.lastIndexOf(text));
		packer.number(text.length);
	}
}

function unpackAgenda(unpacker: Unpacker): AgendaItem[] {
	return unpacker.list(() => {
		const said = unpacker.number();
		const raw = unpacker.text();
		const start = unpacker.number();
		return { line: said >> 2, raw, text: raw.slice(start, start + unpacker.number()), section: (said & 2) === 0 ? 'agenda' : 'next', private: (said & 1) === 1 };
	});
}

/** What a note says as one text to keep, all but its bank. `isWhole`: none of its tasks was left out. */
export function packFacts(facts: NoteFacts, isWhole: boolean): string {
	const packer = new Packer();
	const { properties, tags, unclosedComment, prompts } = facts;
	packer.number(flags(!isWhole, properties !== null, facts.brokenProperties, facts.brokenClaim, unclosedComment !== null));
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
		packer.number(line * 4 + flags(answered, open));
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
	const said = unpacker.number();
	const lineCount = unpacker.number();
	const properties = (said & 2) === 0 ? null : JSON.parse(unpacker.text()) as Properties;
	const unclosedComment = (said & 16) === 0 ? null : unpacker.number();
	const tags = unpacker.list(() => unpacker.text());
	const headings = unpackHeadings(unpacker);
	const tasks = unpackTasks(unpacker, headings);
	const agenda = unpackAgenda(unpacker);
	const prompts = unpacker.list((): PromptMark => {
		const mark = unpacker.number();
		return { line: mark >> 2, id: unpacker.text(), number: Number(unpacker.text()), answered: (mark & 1) === 1, open: (mark & 2) !== 0 };
	});
	return { path, properties, brokenProperties: (said & 4) !== 0, brokenClaim: (said & 8) !== 0, tags, headings, tasks, agenda, prompts, bank: null, unclosedComment, lineCount };
}
