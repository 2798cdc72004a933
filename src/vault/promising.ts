import type { CachedMetadata } from 'obsidian';
import { slugOfTag, type TaskNames } from '../core/follow-ups/named-peers';
import { exclusionOf } from '../core/meetings/exclusion';
import { notePathOf } from '../core/people/person';
import { findLinks } from '../core/text/links';
import { isInFolder, noteName } from '../core/text/path';
import { tagsOf } from '../core/text/property';
import { recordOf } from '../core/text/record';
import type { ReadingSettings } from './left-out-elsewhere';

/**
 * Whether a note may hold anything of ours, as far as the app's metadata tells without reading it. Where all depends on
 * whom its tasks name, these names: there is a reason to read it when any of them is a peer's.
 */
export function reasonToRead(path: string, cache: CachedMetadata, settings: ReadingSettings): boolean | TaskNames {
	if (exclusionOf(path, settings) === 'excluded') return false;
	const folders = [...settings.meetingsFolders, ...settings.peopleFolders];
	if (path === notePathOf(settings.me.note) || folders.some((folder) => isInFolder(path, folder))) return true;
	// Properties that are no YAML tell nothing: the text must say whether they speak of a one-on-one.
	if (cache.frontmatter === undefined && cache.sections?.[0]?.type === 'yaml') return true;
	const properties = Object.keys(cache.frontmatter ?? {}).map((key) => key.toLowerCase());
	if (properties.some((key) => key === 'type' || key === 'categories' || key === 'cadence')) return true;
	const tags = [...(cache.tags ?? []).map(({ tag }) => tag.toLowerCase()), ...tagsOf(recordOf(cache.frontmatter))];
	if (tags.some((tag) => tag === '#peer' || tag === '#person')) return true;
	if ((properties.includes('date') || /\d{4}-\d{2}-\d{2}|\d{8}/.test(noteName(path))) && (cache.headings?.length ?? 0) > 0) return true;
	return namesInTasks(cache);
}

/** The links and the tags of people on lines with a task; false without any. */
function namesInTasks({ listItems = [], links = [], tags = [] }: CachedMetadata): TaskNames | false {
	if (links.length + tags.length === 0) return false;
	const lines = new Set(listItems.flatMap((item) => (item.task === undefined ? [] : item.position.start.line)));
	const targets = new Set(links.flatMap(({ original, position }) => (lines.has(position.start.line) ? findLinks(original).map(({ target }) => target) : [])));
	const slugs = tags.flatMap(({ tag, position }) => (lines.has(position.start.line) ? slugsIn(slugOfTag(tag)) : []));
	return targets.size + slugs.length > 0 && { targets: [...targets], slugs };
}

/** Where the app sees one tag, a name may end before a sign or a date that is glued to it. */
function slugsIn(name: string | null): string[] {
	return name === null ? [] : [...new Set([name, name.slice(0, name.search(/[^\p{L}\p{M}\p{N}_/-]|$/u))])];
}
