import type { CachedMetadata } from 'obsidian';
import type { TaskNames } from '../core/follow-ups/follow-up';
import { exclusionOf } from '../core/meetings/exclusion';
import { notePathOf } from '../core/people/person';
import type { Settings } from '../core/settings';
import { findLinks } from '../core/text/links';
import { isInFolder, noteName } from '../core/text/path';

const PEOPLE_TAG = '#people/';

/**
 * Whether a note may hold anything of ours, as far as the app's metadata tells without reading it. Whom its tasks name,
 * where only that can make it one of ours: they count when any of them is a peer.
 */
export function promiseOf(path: string, cache: CachedMetadata, settings: Settings): boolean | TaskNames {
	if (exclusionOf(path, settings) === 'excluded') return false;
	const folders = [...settings.meetingsFolders, ...settings.peopleFolders];
	if (path === notePathOf(settings.me.note) || folders.some((folder) => isInFolder(path, folder))) return true;
	// Properties that are no YAML tell nothing: the text must say whether they speak of a one-on-one.
	if (cache.frontmatter === undefined && cache.sections?.[0]?.type === 'yaml') return true;
	const properties = Object.keys(cache.frontmatter ?? {}).map((key) => key.toLowerCase());
	if (properties.some((key) => key === 'type' || key === 'categories' || key === 'cadence')) return true;
	const tags = [...(cache.tags ?? []).map((tag) => tag.tag), ...frontmatterTags(cache)].map((tag) => tag.toLowerCase());
	if (tags.some((tag) => tag === '#peer' || tag === '#person')) return true;
	if ((properties.includes('date') || /\d{4}-\d{2}-\d{2}|\d{8}/.test(noteName(path))) && (cache.headings?.length ?? 0) > 0) return true;
	return namesInTasks(cache);
}

/** The links and the tags of people on lines with a task; false without any. */
function namesInTasks({ listItems = [], links = [], tags = [] }: CachedMetadata): TaskNames | false {
	if (links.length === 0 && !tags.some(isPeopleTag)) return false;
	const lines = new Set(listItems.flatMap((item) => (item.task === undefined ? [] : item.position.start.line)));
	const targets = new Set(links.flatMap(({ original, position }) => (lines.has(position.start.line) ? findLinks(original).map(({ target }) => target) : [])));
	const slugs = tags.flatMap((tag) => (isPeopleTag(tag) && lines.has(tag.position.start.line) ? slugsIn(tag.tag.slice(PEOPLE_TAG.length)) : []));
	return targets.size + slugs.length > 0 && { targets: [...targets], slugs };
}

/** Where the app sees one tag, a name may end before a sign or a date that is glued to it. */
function slugsIn(name: string): string[] {
	return [...new Set([name, name.slice(0, name.search(/[^\p{L}\p{M}\p{N}_/-]|$/u))])];
}

function isPeopleTag({ tag }: { tag: string }): boolean {
	return tag.toLowerCase().startsWith(PEOPLE_TAG);
}

function frontmatterTags(cache: CachedMetadata): string[] {
	const tags: unknown = cache.frontmatter?.['tags'];
	const listed = Array.isArray(tags) ? tags : typeof tags === 'string' ? tags.split(/[\s,]+/) : [];
	return listed.map((tag) => `#${String(tag).replace(/^#/, '')}`);
}
