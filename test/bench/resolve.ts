import { noteName } from '../../src/core/text/path';

/** Finds a note as the app does, at the cost of a look-up: by path, else by name, the shortest path first. */
export function resolverFor(paths: readonly string[]): (target: string) => string | null {
	const known = new Map(paths.map((path) => [path, path]));
	const byName = new Map<string, string>();
	for (const path of paths) {
		const other = byName.get(noteName(path));
		if (other === undefined || path.length < other.length) byName.set(noteName(path), path);
	}
	return (target) => known.get(`${target}.md`) ?? byName.get(target) ?? null;
}
