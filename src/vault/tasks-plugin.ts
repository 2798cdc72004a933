import type { App } from 'obsidian';
import { parseTaskRules, plainTaskRules, type TaskRules } from '../core/text/task-rules';
import { readConfig, settingsIn } from './config-file';

const ID = 'obsidian-tasks-plugin';

/** What is used of the Tasks plugin's public API, version 1: a line in, the lines that take its place out. */
interface TasksApi {
	executeToggleTaskDoneCommand(line: string, path: string): string;
}

/** The part of the app that knows other plugins; its types do not name it. */
interface WithPlugins {
	plugins?: { plugins?: Record<string, { apiV1?: Partial<TasksApi> } | undefined> };
}

/** The Tasks plugin, where it is installed and switched on: its settings, and its way to tick. */
export class TasksPlugin {
	/** What its settings said when last looked at. */
	rules: TaskRules = plainTaskRules;
	private seen = '';

	constructor(private readonly app: App) {}

	/** Looks at its settings again; true when they say something else now. */
	async refresh(): Promise<boolean> {
		const stored = this.api() === null ? '' : await readConfig(this.app, `plugins/${ID}/data.json`);
		if (stored === this.seen) return false;
		this.seen = stored;
		this.rules = stored === '' ? plainTaskRules : parseTaskRules(settingsIn(stored));
		return true;
	}

	/** Takes one step with a line as its own command does, or null when it is not there. */
	toggler(path: string): ((line: string) => string) | null {
		const api = this.api();
		return api === null ? null : (line) => api.executeToggleTaskDoneCommand(line, path);
	}

	private api(): TasksApi | null {
		const { plugins } = this.app as App & WithPlugins;
		const api = plugins?.plugins?.[ID]?.apiV1;
		return typeof api?.executeToggleTaskDoneCommand === 'function' ? api as TasksApi : null;
	}
}
