import { findFrontmatterEnd } from '../text/frontmatter-range';
import { splitLines } from '../text/lines';
import type { Properties } from '../text/property';
import type { Day } from '../text/day';
import type { FormatDate } from './note-path';

/** Reads YAML, or throws; the host's own reader. */
export type ParseYaml = (yaml: string) => unknown;

/** What the tokens of a template stand for. */
export interface TemplateValues {
	peer: string;
	date: Day;
	aim: string | null;
	/** Complete lines, each a list item with its marker. */
	questions: string[];
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

const TOKEN = /\{\{\s*([^{}]+?)\s*\}\}/g;

function valueOf(token: string, values: TemplateValues, formatDate: FormatDate): string | null {
	if (token === 'peer') return values.peer;
	if (token === 'date') return values.date;
	if (token === 'aim') return values.aim ?? '';
	if (token === 'questions') return values.questions.join('\n');
	return token.startsWith('date:') ? formatDate(values.date, token.slice('date:'.length).trim()) : null;
}

/** A line that holds nothing but the questions, as text or as a list item, becomes the questions themselves. */
function fillQuestionLine(line: string, questions: readonly string[]): string[] | null {
	const match = /^(\s*)(?:[-*+]\s+)?\{\{\s*questions\s*\}\}\s*$/.exec(line);
	return match === null ? null : questions.map((question) => `${match[1] ?? ''}${question}`);
}

function fillBody(body: string, values: TemplateValues, formatDate: FormatDate, unknown: Set<string>): string {
	return body.split('\n').flatMap((line) => fillQuestionLine(line, values.questions) ?? [line.replace(TOKEN, (written, token: string) => {
		const value = valueOf(token, values, formatDate);
		if (value === null) unknown.add(written);
		return value ?? written;
	})]).join('\n');
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
	const lines = splitLines(template.replace(/^\uFEFF/, '')).texts;
	const end = findFrontmatterEnd(lines);
	const unknown = new Set<string>();
	const body = fillBody(lines.slice(end).join('\n'), values, formatDate, unknown);
	if (end === 0) return { properties: {}, body, unknownTokens: [...unknown], brokenProperties: false };

	const tokens: string[] = [];
	const yaml = lines.slice(1, end - 1).join('\n').replace(TOKEN, (written) => {
		tokens.push(written);
		return `oneononestoken${tokens.length - 1}x`;
	});
	const fill = (text: string): string => text.replace(/oneononestoken(\d+)x/g, (_word, index: string) => {
		const written = tokens[Number(index)] ?? '';
		const value = valueOf(written.replace(/^\{\{\s*|\s*\}\}$/g, ''), values, formatDate);
		if (value === null) unknown.add(written);
		return value ?? written;
	});
	let properties: unknown = null;
	try {
		properties = withValues(parseYaml(yaml) ?? {}, fill);
	} catch {
		properties = null;
	}
	const broken = typeof properties !== 'object' || properties === null || Array.isArray(properties);
	return { properties: broken ? {} : properties as Properties, body, unknownTokens: [...unknown], brokenProperties: broken };
}
