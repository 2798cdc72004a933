import type { CliData, CliFlags } from 'obsidian';

type CliListener = (params: CliData) => string | Promise<string>;

/** The commands a terminal can send to the running app. */
export class Cli {
	private readonly commands = new Map<string, { flags: CliFlags; listener: CliListener }>();

	/** Adds a command and answers with what takes it away; a name that is taken throws. */
	register(command: string, flags: CliFlags | null, listener: CliListener): () => void {
		if (this.commands.has(command)) throw new Error(`CLI command "${command}" is already registered`);
		if (!/^[A-Za-z0-9_:-]+$/.test(command)) throw new Error(`CLI command "${command}" has other characters than letters, digits, "-" and ":"`);
		this.commands.set(command, { flags: flags ?? {}, listener });
		return () => this.commands.delete(command);
	}

	/** Runs a command from its words, as a shell would split them: `['my-plugin:list', 'file=Ola', 'all']`. */
	async run(words: readonly string[]): Promise<string> {
		const [name = '', ...rest] = words;
		const command = this.commands.get(name);
		if (!command) throw new Error(`CLI command "${name}" not found`);
		const params: CliData = {};
		for (const word of rest) {
			const cut = word.indexOf('=');
			if (cut < 0) params[word] = 'true';
			else params[word.slice(0, cut)] = word.slice(cut + 1);
		}
		for (const [flag, { required }] of Object.entries(command.flags)) {
			if (required === true && params[flag] === undefined) throw new Error(`Missing required parameter: ${flag}`);
		}
		return command.listener(params);
	}
}
