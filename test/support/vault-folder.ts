import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { headingWords, meetingWords, sideWords } from '../../src/content/headings';
import { statusWords, wordsBesideStatus } from '../../src/content/status-words';
import type { ExclusionRules } from '../../src/core/meetings/exclusion';
import { Notebook } from '../../src/core/notebook/notebook';
import { notebookRules, type NotebookRules } from '../../src/core/notebook/notebook-rules';
import type { NoteText } from '../../src/core/notebook/note-facts';
import type { ResolveLink } from '../../src/core/people/identity';
import { parseSettings, type Settings } from '../../src/core/settings';
import { yamlOf } from '../../src/core/text/frontmatter-range';
import { joinHeadingWords } from '../../src/core/text/heading-words';
import { noteName } from '../../src/core/text/path';
import type { Properties } from '../../src/core/text/property';
import { plainTaskRules } from '../../src/core/text/task-rules';

/** The example vault of this project; tests and scripts run in the project's folder. */
export const EXAMPLE_VAULT = join(process.cwd(), 'test/example-vault');

/** All heading words of the built-in content. */
export const words = joinHeadingWords({ headings: headingWords, meeting: meetingWords, sides: sideWords, statuses: statusWords, besideStatus: wordsBesideStatus });

/** The properties of a note, as the app would give them: null without any and for what is no YAML. */
export function readProperties(text: string): Properties | null {
	const yaml = yamlOf(text);
	if (yaml === '') return null;
	try {
		const value: unknown = parse(yaml, { logLevel: 'error' });
		return typeof value === 'object' && value !== null && !Array.isArray(value) ? value as Properties : null;
	} catch {
		return null;
	}
}

/** Every note below a folder, by its path in the vault; a leading byte order mark is dropped, as the app drops it. */
export function readFolder(folder: string): NoteText[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
		.map((entry) => {
			const full = join(entry.parentPath, entry.name);
			const text = readFileSync(full, 'utf8').replace(/^\uFEFF/, '');
			return { path: full.slice(folder.length + 1), text, properties: readProperties(text) };
		});
}

/** Finds notes as the app does: by full path, else by name, the shortest path first. */
export function resolverOf(paths: readonly string[]): ResolveLink {
	return (target) => {
		const wanted = `${target}.md`;
		if (paths.includes(wanted)) return wanted;
		const found = paths.filter((path) => path.endsWith(`/${wanted}`) || noteName(path) === target);
		return found.sort((a, b) => a.length - b.length)[0] ?? null;
	};
}

/** The rules that settings give. */
export function rulesOf(settings: Settings & ExclusionRules): NotebookRules {
	return notebookRules(settings, words, plainTaskRules);
}

/** A notebook that has read these notes. */
export function notebookOf(notes: readonly NoteText[], settings: unknown = {}): Notebook {
	const notebook = new Notebook(rulesOf(parseSettings(settings)), resolverOf(notes.map((note) => note.path)));
	notebook.readAll(notes);
	return notebook;
}

/** A note written in a test. */
export function note(path: string, text: string): NoteText {
	return { path, text, properties: readProperties(text) };
}
