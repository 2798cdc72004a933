import type { DocumentedApi } from '../server/documented-api';
import { notImplemented } from './base/not-implemented';

type Owner = Record<string, unknown>;

/** Makes every documented member that ours lacks throw as soon as it is touched, so that nothing passes for done that is not. */
export function refuseTheRest(implemented: Record<string, unknown>, { exports, globals, globalNames }: DocumentedApi): void {
	for (const [name, members] of Object.entries(exports)) {
		const own = implemented[name];
		if (typeof own !== 'function') continue;
		refuse(own.prototype as Owner, name, members.instance);
		refuse(own as unknown as Owner, name, members.static);
	}
	for (const [name, members] of Object.entries(globals)) {
		const extended = (window as unknown as Owner)[name.replace(/Constructor$/, '')];
		const owner = name.endsWith('Constructor') || typeof extended !== 'function' ? extended : extended.prototype as unknown;
		if (owner) refuse(owner as Owner, name, members);
	}
	refuse(window as unknown as Owner, 'window', globalNames);
}

function refuse(owner: Owner, ownerName: string, members: readonly string[]): void {
	for (const member of members.filter((name) => !(name in owner))) {
		Object.defineProperty(owner, member, {
			configurable: true,
			get: () => notImplemented(`${ownerName}.${member}`),
			// A field of ours, or of a plugin's class, is set on the object itself.
			set(value: unknown) { Object.defineProperty(this, member, { value, writable: true, enumerable: true, configurable: true }); },
		});
	}
}
