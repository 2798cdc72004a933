// Runs in a blank page: builds the notebook there, and keeps nothing else that the app would not keep anyway.
import { parse } from 'yaml';
import { headingWords, meetingWords, sideWords } from '../../src/content/headings';
import { Notebook } from '../../src/core/notebook/notebook';
import { parseSettings } from '../../src/core/settings';
import { frontmatterText } from '../../src/core/text/frontmatter-range';
import { joinHeadingWords } from '../../src/core/text/heading-words';
import { splitLines } from '../../src/core/text/lines';
import type { Properties } from '../../src/core/text/property';
import { plainTaskRules } from '../../src/core/text/task-rules';
import { generateVault } from './generate';
import { resolverFor } from './resolve';

/** What the benchmark calls in the page. */
export interface HeapPage {
	/** Holds what the app holds of a vault of so many notes: its paths, and what links lead to. Lets go of any notebook. */
	prepare(notes: number): void;
	/** Reads that vault into a notebook that stays, and lets its texts go; what there is in it. */
	build(): { notes: number; followUps: number };
}

interface Held {
	size: number;
	paths: Map<string, string>;
	notebook: Notebook;
}

let held: Held | null = null;

/** A text as it comes from a disk: of one piece, and nobody else's. */
function fromDisk(text: string): string {
	return new TextDecoder().decode(new TextEncoder().encode(text));
}

function propertiesOf(text: string): Properties | null {
	const yaml = frontmatterText(splitLines(text));
	return yaml === null ? null : parse(yaml) as Properties | null;
}

const page: HeapPage = {
	prepare: (size) => {
		const { notes, settings } = generateVault({ notes: size });
		const paths = notes.map(({ path }) => fromDisk(path));
		const words = joinHeadingWords({ headings: headingWords, meeting: meetingWords, sides: sideWords });
		const notebook = new Notebook({ ...parseSettings(settings), words, tasks: plainTaskRules }, resolverFor(paths));
		held = { size, paths: new Map(paths.map((path) => [path, path])), notebook };
	},
	build: () => {
		if (held === null) throw new Error('Nothing was prepared.');
		const { paths, notebook, size } = held;
		notebook.readAll(generateVault({ notes: size }).notes.map(({ path, text: written }) => {
			const text = fromDisk(written);
			return { path: paths.get(path) ?? path, text, properties: propertiesOf(text) };
		}));
		return { notes: notebook.noteCount, followUps: notebook.followUps().length };
	},
};

Object.assign(window, { heapPage: page });
