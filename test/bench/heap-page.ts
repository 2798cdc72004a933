// Runs in a blank page: builds the notebook there, and keeps nothing else that the app would not keep anyway.
import { parse } from 'yaml';
import { headingWords, meetingWords, sideWords } from '../../src/content/headings';
import { statusWords, wordsBesideStatus } from '../../src/content/status-words';
import { Notebook } from '../../src/core/notebook/notebook';
import { nameAnyPeer } from '../../src/core/follow-ups/named-peers';
import { parseSettings, type Settings } from '../../src/core/settings';
import { yamlOf } from '../../src/core/text/frontmatter-range';
import { joinHeadingWords } from '../../src/core/text/heading-words';
import type { Properties } from '../../src/core/text/property';
import { plainTaskRules } from '../../src/core/text/task-rules';
import { reasonToRead } from '../../src/vault/promising';
import { generateVault } from './generate';
import { metadataOf } from './metadata';
import { resolverFor } from './resolve';

/** What the benchmark calls in the page. */
export interface HeapPage {
	/** Holds what the app holds of a vault of so many notes: its paths, and what links lead to. Lets go of any notebook. */
	prepare(notes: number): void;
	/** Reads what is promising of that vault into a notebook that stays, and lets the texts go; what there is in it. */
	build(): { notes: number; followUps: number };
}

interface Held {
	size: number;
	settings: Settings;
	paths: Map<string, string>;
	notebook: Notebook;
}

let held: Held | null = null;

/** A text as it comes from a disk: of one piece, and nobody else's. */
function fromDisk(text: string): string {
	return new TextDecoder().decode(new TextEncoder().encode(text));
}

function propertiesOf(text: string): Properties | null {
	const yaml = yamlOf(text);
	return yaml === '' ? null : parse(yaml) as Properties | null;
}

const page: HeapPage = {
	prepare: (size) => {
		const { notes, settings: stored } = generateVault({ notes: size });
		const settings = parseSettings(stored);
		const paths = notes.map(({ path }) => fromDisk(path));
		const words = joinHeadingWords({ headings: headingWords, meeting: meetingWords, sides: sideWords, statuses: statusWords, besideStatus: wordsBesideStatus });
		const notebook = new Notebook({ ...settings, words, tasks: plainTaskRules }, resolverFor(paths));
		held = { size, settings, paths: new Map(paths.map((path) => [path, path])), notebook };
	},
	build: () => {
		if (held === null) throw new Error('Nothing was prepared.');
		const { paths, notebook, size, settings } = held;
		const judged = generateVault({ notes: size }).notes.map(({ path, text }) => ({ path, text, reason: reasonToRead(path, metadataOf(text), settings) }));
		const take = ({ path, text: written }: { path: string; text: string }): void => {
			const text = fromDisk(written);
			notebook.take({ path: paths.get(path) ?? path, text, properties: propertiesOf(text) });
		};
		for (const note of judged) if (note.reason === true) take(note);
		notebook.knowPeople();
		for (const note of judged) if (typeof note.reason === 'object' && nameAnyPeer(note.reason, note.path, notebook.roster)) take(note);
		notebook.understand(() => false);
		return { notes: notebook.paths().length, followUps: notebook.layOut().all().length };
	},
};

Object.assign(window, { heapPage: page });
