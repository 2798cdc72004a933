import type { App } from '../app';
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

	onChooseItem(command: Command): void {
		this.app.commands.executeCommand(command);
	}
}
