import type { FuzzyMatch } from 'obsidian';
import type { App } from '../app';
import { plainModifier } from '../base/scope';
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
	}

	getItems(): Command[] {
		return this.commands;
	}

	getItemText(command: Command): string {
		return command.name;
	}

	override renderSuggestion(found: FuzzyMatch<Command>, el: HTMLElement): void {
		el.addClass('mod-complex');
		super.renderSuggestion(found, el.createDiv('suggestion-content').createDiv('suggestion-title'));
		const [hotkey] = found.item.hotkeys ?? [];
		if (hotkey) el.createDiv('suggestion-aux').createEl('kbd', { cls: 'suggestion-hotkey', text: [...hotkey.modifiers.map(plainModifier), hotkey.key].join(' ') });
	}

	onChooseItem(command: Command): void {
		this.app.commands.executeCommand(command);
	}
}
