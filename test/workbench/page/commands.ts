import type { Command as ObsidianCommand, Hotkey, KeymapContext } from 'obsidian';
import type { App } from './app';
import { compileModifiers } from './base/scope';
import { Platform } from './base/platform';
import type { Editor } from './editor/editor';
import type { MarkdownFileInfo } from './editor/editor-fields';
import { MarkdownView } from './editor/markdown-view';

/** A command with the workbench's own editor and view in its callbacks. */
export interface Command extends Omit<ObsidianCommand, 'editorCallback' | 'editorCheckCallback'> {
	editorCallback?: (editor: Editor, ctx: MarkdownView | MarkdownFileInfo) => unknown;
	editorCheckCallback?: (checking: boolean, editor: Editor, ctx: MarkdownView | MarkdownFileInfo) => boolean | void;
}

/** Every command there is, by its whole id. */
export class Commands {
	readonly commands: Record<string, Command> = {};

	constructor(private readonly app: App) {}

	addCommand(command: Command): void {
		if (command.mobileOnly === true && !Platform.isMobile) return;
		this.commands[command.id] = command;
	}

	removeCommand(id: string): void {
		delete this.commands[id];
	}

	/** The commands that can be performed now, by name. */
	listCommands(): Command[] {
		return Object.values(this.commands).filter((command) => this.run(command, true)).sort((a, b) => a.name.localeCompare(b.name));
	}

	/** Performs a command; says whether it could be performed. */
	executeCommandById(id: string): boolean {
		const command = this.commands[id];
		return command !== undefined && this.executeCommand(command);
	}

	executeCommand(command: Command): boolean {
		return this.run(command, true) && this.run(command, false);
	}

	/** Performs the command whose hotkey is pressed while nothing else has the keys. */
	listenForHotkeys(): void {
		this.app.scope.register(null, null, (evt, ctx) => {
			const command = Object.values(this.commands).find(({ hotkeys }) => hotkeys?.some((hotkey) => isPressed(hotkey, ctx)));
			if (!command || (evt.repeat && command.repeatable !== true)) return undefined;
			return this.executeCommand(command) ? false : undefined;
		});
	}

	private run(command: Command, checking: boolean): boolean {
		const { editorCheckCallback, editorCallback, checkCallback, callback } = command;
		if (editorCheckCallback ?? editorCallback) {
			const ctx = this.app.workspace.activeEditor;
			const editor = ctx?.editor;
			// Someone who reads a note is not in its editor.
			if (!ctx || !editor || (ctx instanceof MarkdownView && ctx.getMode() === 'preview')) return false;
			if (editorCheckCallback) return editorCheckCallback(checking, editor, ctx) === true || !checking;
			if (!checking) editorCallback?.(editor, ctx);
			return true;
		}
		if (checkCallback) return checkCallback(checking) === true || !checking;
		if (!checking) callback?.();
		return callback !== undefined;
	}
}

function isPressed(hotkey: Hotkey, ctx: KeymapContext): boolean {
	return compileModifiers(hotkey.modifiers) === ctx.modifiers && hotkey.key.toLowerCase() === ctx.key?.toLowerCase();
}
