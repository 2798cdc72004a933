import type { PaneType, UserEvent } from 'obsidian';
import { isHeld, pressedModifiers, type Scope } from './scope';

/** The stack of scopes: the topmost one, and its parents, get every key of the window. */
export class Keymap {
	private readonly stack: Scope[] = [];

	constructor(private readonly rootScope: Scope) {}

	pushScope(scope: Scope): void {
		if (this.active() !== scope) this.stack.push(scope);
	}

	popScope(scope: Scope): void {
		const at = this.stack.lastIndexOf(scope);
		if (at >= 0) this.stack.splice(at, 1);
	}

	/** The scope that receives keys now. */
	active(): Scope {
		return this.stack.at(-1) ?? this.rootScope;
	}

	/** Listens to the keys of a window, before anything in the page does. */
	listen(win: Window): void {
		win.addEventListener('keydown', (evt) => this.onKey(evt), true);
	}

	static isModEvent(evt?: UserEvent | null): PaneType | boolean {
		if (!evt) return false;
		if ('button' in evt && evt.button === 1) return 'tab';
		if (!isHeld(evt, 'Mod')) return false;
		if (!evt.altKey) return 'tab';
		return evt.shiftKey ? 'window' : 'split';
	}

	private onKey(evt: KeyboardEvent): void {
		// An input method is composing: its keys are not the app's.
		if (evt.isComposing || evt.key === 'Process') return;
		// An open menu has the focus and sees to its own keys.
		if (evt.target instanceof Element && evt.target.closest('[role="menu"]')) return;
		if (this.active().handleKey(evt, { modifiers: pressedModifiers(evt), key: evt.key, vkey: evt.key }) !== false) return;
		evt.preventDefault();
		evt.stopPropagation();
	}
}
