import type { CachedMetadata } from 'obsidian';
import { exclusionOf } from '../core/meetings/exclusion';
import { notePathOf } from '../core/people/person';
import type { Settings } from '../core/settings';
import { isInFolder, noteName } from '../core/text/path';

/** Whether a note may hold anything of ours, as far as the app's metadata tells without reading it. */
export function isPromising(path: string, cache: CachedMetadata, settings: Settings): boolean {
	if (exclusionOf(path, settings) === 'excluded') return false;
	const folders = [...settings.meetingsFolders, ...settings.peopleFolders];
	if (path === notePathOf(settings.me.note) || folders.some((folder) => isInFolder(path, folder))) return true;
	// Properties that are no YAML tell nothing: the text must say whether they speak of a one-on-one.
	if (cache.frontmatter === undefined && cache.sections?.[0]?.type === 'yaml') return true;
	const properties = Object.keys(cache.frontmatter ?? {}).map((key) => key.toLowerCase());
	if (properties.some((key) => key === 'type' || key === 'categories' || key === 'cadence')) return true;
	const tags = [...(cache.tags ?? []).map((tag) => tag.tag), ...frontmatterTags(cache)].map((tag) => tag.toLowerCase());
	if (tags.some((tag) => tag === '#peer' || tag === '#person')) return true;
	const hasTask = cache.listItems?.some((item) => item.task !== undefined) ?? false;
	if (hasTask && ((cache.links?.length ?? 0) > 0 || tags.some((tag) => tag.startsWith('#people/')))) return true;
	return (properties.includes('date') || /\d{4}-\d{2}-\d{2}|\d{8}/.test(noteName(path))) && (cache.headings?.length ?? 0) > 0;
}

function frontmatterTags(cache: CachedMetadata): string[] {
	const tags: unknown = cache.frontmatter?.['tags'];
	const listed = Array.isArray(tags) ? tags : typeof tags === 'string' ? tags.split(/[\s,]+/) : [];
	return listed.map((tag) => `#${String(tag).replace(/^#/, '')}`);
}
