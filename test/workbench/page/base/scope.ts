import type { Modifier } from 'obsidian';
import { compileModifiers } from './modifiers';

/** A pressed key with its modifiers, as a listener sees it. */
export interface KeymapContext {
	modifiers: string | null;
	key: string | null;
	vkey: string;
}

type KeyListener = (evt: KeyboardEvent, ctx: KeymapContext) => unknown;

/** One registered key; `null` stands for any modifiers or any key. */
export interface KeymapEventHandler {
	scope: Scope;
	modifiers: string | null;
	key: string | null;
	func: KeyListener;
}

/** A set of keys that work while it is on top of the keymap; a parent's keys work too. */
export class Scope {
	private handlers: KeymapEventHandler[] = [];

	constructor(private readonly parent?: Scope) {}

	register(modifiers: Modifier[] | null, key: string | null, func: KeyListener): KeymapEventHandler {
		const handler = { scope: this, modifiers: modifiers && compileModifiers(modifiers), key, func };
		this.handlers.push(handler);
		return handler;
	}

	unregister(handler: object): void {
		this.handlers = this.handlers.filter((other) => other !== handler);
	}

	/** The answer of the first listener that gave one; `false` means the key is used up. */
	handleKey(evt: KeyboardEvent, ctx: KeymapContext): unknown {
		for (const handler of [...this.handlers]) {
			if (!matches(handler, ctx)) continue;
			const answer = handler.func(evt, ctx);
			if (answer !== undefined) return answer;
		}
		return this.parent?.handleKey(evt, ctx);
	}
}

function matches(handler: KeymapEventHandler, pressed: KeymapContext): boolean {
	if (handler.modifiers !== null && handler.modifiers !== pressed.modifiers) return false;
	return handler.key === null || handler.key.toLowerCase() === pressed.key?.toLowerCase();
}
