import type { KeymapContext, KeymapInfo, Modifier } from 'obsidian';
import { Platform } from './platform';

type KeyListener = (evt: KeyboardEvent, ctx: KeymapContext) => unknown;

/** One registered key; `null` stands for any modifiers or any key. */
interface KeymapEventHandler extends KeymapInfo {
	scope: Scope;
	func: KeyListener;
}

/** A set of keys that work while it is on top of the keymap; a parent's keys work too. */
export class Scope {
	private readonly handlers: KeymapEventHandler[] = [];

	constructor(private readonly parent?: Scope) {}

	register(modifiers: Modifier[] | null, key: string | null, func: KeyListener): KeymapEventHandler {
		const handler = { scope: this, modifiers: modifiers && compileModifiers(modifiers), key, func };
		this.handlers.push(handler);
		return handler;
	}

	/** The answer of the first listener that gave one; `false` means the key is used up. */
	handleKey(evt: KeyboardEvent, ctx: KeymapContext): unknown {
		for (const { modifiers, key, func } of this.handlers) {
			if (modifiers !== null && modifiers !== ctx.modifiers) continue;
			if (key !== null && key.toLowerCase() !== ctx.key?.toLowerCase()) continue;
			const answer = func(evt, ctx);
			if (answer !== undefined) return answer;
		}
		return this.parent?.handleKey(evt, ctx);
	}
}

const FLAGS = { Ctrl: 'ctrlKey', Meta: 'metaKey', Alt: 'altKey', Shift: 'shiftKey' } as const;
const MODIFIERS = ['Alt', 'Ctrl', 'Meta', 'Shift'] as const;

/** `Mod` as the key it is on this machine. */
function plainModifier(modifier: Modifier): keyof typeof FLAGS {
	if (modifier !== 'Mod') return modifier;
	return Platform.isMacOS ? 'Meta' : 'Ctrl';
}

/** Whether a modifier is held during an event. */
export function isHeld(evt: MouseEvent | TouchEvent | KeyboardEvent, modifier: Modifier): boolean {
	return evt[FLAGS[plainModifier(modifier)]];
}

/** The modifiers of a hotkey in one spelling, so that two lists can be compared. */
export function compileModifiers(modifiers: readonly Modifier[]): string {
	return modifiers.map(plainModifier).sort().join(',');
}

/** The modifiers held during an event, in that spelling. */
export function pressedModifiers(evt: KeyboardEvent): string {
	return compileModifiers(MODIFIERS.filter((modifier) => isHeld(evt, modifier)));
}
