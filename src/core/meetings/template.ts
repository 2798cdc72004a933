import { findFrontmatter, yamlOf } from '../text/frontmatter-range';
import { listMarkerWidth, measureStart } from '../text/line-start';
import { splitLines } from '../text/lines';
import type { Properties } from '../text/property';
import { recordOf } from '../text/record';
import type { Day } from '../text/day';
import type { FormatDate } from './note-path';

/** Reads YAML, or throws; the host's own reader. */
export type ParseYaml = (yaml: string) => unknown;

/** What the tokens of a template stand for. */
export interface TemplateValues {
	peer: string;
	/** What `[[{{peer}}]]` becomes: a link that leads to the peer, or the name where no link can hold it. */
	peerLink: string;
	date: Day;
	aim: string | null;
	/** Complete lines, each a list item with its marker, for a note with these properties; asked for where the template has a place for them. */
	questions: (own: Properties) => readonly string[];
}

/** A template with its tokens filled in. */
export interface FilledTemplate {
	/** Properties of the template note, tokens filled in. */
	properties: Properties;
	body: string;
	/** Tokens nobody knows, as written; they stay in the note. */
	unknownTokens: string[];
	/** The property block is no YAML; the note gets its own properties only. */
	brokenProperties: boolean;
}

const TOKEN = /\[\[\{\{\s*peer\s*\}\}\]\]|\{\{\s*([^{}\n]+?)\s*\}\}/g;
const QUESTIONS = /\{\{\s*questions\s*\}\}/g;

type Fill = (written: string, token: string | undefined) => string;

function valueOf(token: string | undefined, values: TemplateValues, formatDate: FormatDate): string | null {
	if (token === undefined) return values.peerLink;
	if (token === 'peer') return values.peer;
	if (token === 'date') return values.date;
	if (token === 'aim') return values.aim ?? '';
	// Among the properties they cannot follow from what these say.
	if (token === 'questions') return values.questions({}).join('\n');
	return token.startsWith('date:') ? formatDate(values.date, token.slice('date:'.length).trim()) : null;
}

/** The lines that a line with `{{questions}}` becomes: the questions in its place, or below it when it says more. */
function fillQuestionLine(line: string, questions: readonly string[], fill: Fill): string[] {
	const { offset } = measureStart(line);
	const margin = line.slice(0, offset);
	const content = line.slice(offset + listMarkerWidth(line, offset)).replace(/^\[.\]\s+/, '').replace(QUESTIONS, '');
	if (content.trim() === '') return questions.map((question) => `${margin}${question}`);
	const inner = listMarkerWidth(line, offset) > 0 ? `${margin}    ` : margin;
	return [line.replace(QUESTIONS, '').trimEnd().replace(TOKEN, fill), ...questions.map((question) => `${inner}${question}`)];
}

function fillBody(lines: readonly string[], questions: () => readonly string[], fill: Fill): string {
	let waiting = questions;
	return lines.flatMap((line) => {
		if (line.search(QUESTIONS) === -1) return [line.replace(TOKEN, fill)];
		const filled = fillQuestionLine(line, waiting(), fill);
		// A second time they would carry the same block ids.
		waiting = () => [];
		return filled;
	}).join('\n');
}

/** Replaces the stand-ins in every text of a value. */
function withValues(value: unknown, fill: (text: string) => string): unknown {
	if (typeof value === 'string') return fill(value);
	if (Array.isArray(value)) return value.map((item) => withValues(item, fill));
	if (typeof value !== 'object' || value === null || value instanceof Date) return value;
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [fill(key), withValues(inner, fill)]));
}

/**
 * Fills in a template. Its properties are read as YAML with a plain word in place of each token, and the values put in
 * afterwards: a name with a colon or a quote cannot break them.
 */
export function fillTemplate(template: string, values: TemplateValues, formatDate: FormatDate, parseYaml: ParseYaml): FilledTemplate {
	const text = template.replace(/^\uFEFF/, '');
	const frontmatter = findFrontmatter(text);
	const unknown = new Set<string>();
	const fill: Fill = (written, token) => {
		const value = valueOf(token, values, formatDate);
		if (value === null) unknown.add(written);
		return value ?? written;
	};

	const tokens: string[] = [];
	const yaml = yamlOf(text, frontmatter).replace(TOKEN, (written) => {
		tokens.push(written);
		return `oneononestoken${tokens.length - 1}x`;
	});
	const fillWord = (text: string): string => text.replace(/oneononestoken(\d+)x/g, (_word, index: string) => (tokens[Number(index)] ?? '').replace(TOKEN, fill));
	let properties: Properties | null = null;
	try {
		properties = recordOf(withValues(parseYaml(yaml) ?? {}, fillWord));
	} catch {
		// No YAML: the note gets its own properties only.
	}
	const own = properties ?? {};
	const body = fillBody(splitLines(text).slice(frontmatter?.lineCount ?? 0), () => values.questions(own), fill);
	return { properties: own, body, unknownTokens: [...unknown], brokenProperties: properties === null };
}
