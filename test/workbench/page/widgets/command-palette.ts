import type { Hotkey } from 'obsidian';
import type { App } from '../app';
import { plainModifier } from '../base/modifiers';
import type { Command } from '../commands';
import { FuzzySuggestModal } from './suggest-modal';

/** Finds a command by its name and performs it. */
export class CommandPalette extends FuzzySuggestModal<Command> {
	private readonly commands: Command[];

	constructor(app: App) {
		super(app);
		// Asked before the palette has the focus, so that commands for the editor count.
		this.commands = app.commands.listCommands();
		this.setPlaceholder('Type a command…');
		this.emptyStateText = 'No commands found.';
		this.setInstructions([
			{ command: '↑↓', purpose: 'to navigate' },
			{ command: '↵', purpose: 'to use' },
			{ command: 'esc', purpose: 'to dismiss' },
		]);
	}

	getItems(): Command[] {
		return this.commands;
	}

	getItemText(command: Command): string {
		return command.name;
	}

	override renderSuggestion(item: Parameters<FuzzySuggestModal<Command>['renderSuggestion']>[0], el: HTMLElement): void {
		el.addClass('mod-complex');
		super.renderSuggestion(item, el.createDiv('suggestion-content').createDiv('suggestion-title'));
		const hotkey = item.item.hotkeys?.[0];
		if (hotkey) el.createDiv('suggestion-aux').createEl('kbd', { cls: 'suggestion-hotkey', text: hotkeyText(hotkey) });
	}

	onChooseItem(command: Command): void {
		this.app.commands.executeCommand(command);
	}
}

const ARROWS: Record<string, string> = { ArrowLeft: '←', ArrowRight: '→', ArrowUp: '↑', ArrowDown: '↓' };

function hotkeyText({ modifiers, key }: Hotkey): string {
	return [...modifiers.map(plainModifier), ARROWS[key] ?? key.toUpperCase()].join(' ');
}
