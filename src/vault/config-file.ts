import type { App } from 'obsidian';
import { recordOf } from '../core/text/record';

/** What a file of the app's own folder holds, `{}` when there is none: settings of the app and of other plugins stand there. */
export async function readConfig({ vault: { adapter, configDir } }: App, name: string): Promise<string> {
	const path = `${configDir}/${name}`;
	return await adapter.exists(path) ? adapter.read(path) : '{}';
}

/** The settings in such a file; none where it is no JSON. */
export function settingsIn(stored: string): Record<string, unknown> {
	try {
		return recordOf(JSON.parse(stored)) ?? {};
	} catch {
		return {};
	}
}
