import * as codeMirrorState from '@codemirror/state';
import * as codeMirrorView from '@codemirror/view';
import { notImplemented } from './base/not-implemented';
import * as exported from './obsidian';

// What a bundler's module interop looks up; the real module has none of these either.
const INTEROP = new Set<string | symbol>(['__esModule', 'default', 'then']);

/** What `require('obsidian')` gives a plugin: a name that is missing throws as soon as it is used. */
const obsidianModule = new Proxy<Record<string, unknown>>(exported, {
	get(target, name) {
		if (typeof name === 'symbol' || INTEROP.has(name) || Object.hasOwn(target, name)) return Reflect.get(target, name) as unknown;
		return notImplemented(name);
	},
});

/** The modules a plugin can ask for, by the name in its `require`. */
export const hostModules: Record<string, unknown> = {
	obsidian: obsidianModule,
	'@codemirror/state': codeMirrorState,
	'@codemirror/view': codeMirrorView,
};
