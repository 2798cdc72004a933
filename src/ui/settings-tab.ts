import { PluginSettingTab, type App, type Plugin, type SettingDefinitionControl, type SettingDefinitionItem } from 'obsidian';
import { bankChoices, pathPatternProblem, questionCounts, type Settings } from '../core/settings';
import { parseDay, type Day } from '../core/text/day';
import type { PhraseKey, Translate } from '../i18n/index';

/** Names of the fields that are lists of texts, shown separated by commas. */
const LISTS: readonly string[] = ['me.names', 'me.emails', 'meetingsFolders', 'peopleFolders', 'templatesFolders', 'excludedFolders'];

/** What the settings page needs: where settings are kept, and how they change. */
export interface SettingsPlace {
	t: Translate;
	settings(): Settings;
	begins(): Day | null;
	/** Takes over and stores changed settings, checked again on the way. */
	change(settings: unknown): Promise<void>;
}

function fieldOf(settings: Settings, key: string): unknown {
	const fields = settings as unknown as Record<string, unknown>;
	const me = settings.me as unknown as Record<string, unknown>;
	return key.startsWith('me.') ? me[key.slice(3)] : fields[key];
}

/** The settings page, drawn by the app from what is declared here. */
export class SettingsTab extends PluginSettingTab {
	constructor(app: App, plugin: Plugin, private readonly place: SettingsPlace) {
		super(app, plugin);
	}

	override getControlValue(key: string): unknown {
		const value = fieldOf(this.place.settings(), key);
		if (key === 'begins') return this.place.begins() ?? '';
		return LISTS.includes(key) && Array.isArray(value) ? value.join(', ') : value;
	}

	override async setControlValue(key: string, value: unknown): Promise<void> {
		const settings = this.place.settings();
		const changed = key.startsWith('me.') ? { ...settings, me: { ...settings.me, [key.slice(3)]: value } } : { ...settings, [key]: value };
		await this.place.change(changed);
	}

	override getSettingDefinitions(): SettingDefinitionItem[] {
		const { t } = this.place;
		const problemText = (pattern: string): string | undefined => {
			const problem = pathPatternProblem(pattern);
			return problem === null ? undefined : t(`settings.notePath.${problem}`);
		};
		const dayProblem = (text: string): string | undefined => (text.trim() === '' || parseDay(text.trim()) !== null ? undefined : t('settings.begins.none'));
		const group = (heading: PhraseKey, items: SettingDefinitionControl[]): SettingDefinitionItem => ({ type: 'group', heading: t(heading), items });
		const setting = (name: PhraseKey, desc: PhraseKey, control: SettingDefinitionControl['control']): SettingDefinitionControl => ({ name: t(name), desc: t(desc), control });
		const { min, max } = questionCounts;
		return [
			group('settings.me', [
				setting('settings.me.note', 'settings.me.note.desc', { type: 'file', key: 'me.note' }),
				setting('settings.me.names', 'settings.me.names.desc', { type: 'text', key: 'me.names' }),
				setting('settings.me.emails', 'settings.me.emails.desc', { type: 'text', key: 'me.emails' }),
			]),
			group('settings.where', [
				setting('settings.meetingsFolders', 'settings.meetingsFolders.desc', { type: 'text', key: 'meetingsFolders' }),
				setting('settings.peopleFolders', 'settings.peopleFolders.desc', { type: 'text', key: 'peopleFolders' }),
				setting('settings.templatesFolders', 'settings.templatesFolders.desc', { type: 'text', key: 'templatesFolders' }),
				setting('settings.excludedFolders', 'settings.excludedFolders.desc', { type: 'text', key: 'excludedFolders' }),
			]),
			group('settings.new', [
				setting('settings.notePath', 'settings.notePath.desc', { type: 'text', key: 'notePath', validate: problemText }),
				setting('settings.peerFolder', 'settings.peerFolder.desc', { type: 'folder', key: 'peerFolder' }),
				setting('settings.template', 'settings.template.desc', { type: 'file', key: 'template' }),
			]),
			group('settings.work', [
				setting('settings.begins', 'settings.begins.desc', { type: 'text', key: 'begins', validate: dayProblem }),
				setting('settings.doneDate', 'settings.doneDate.desc', { type: 'toggle', key: 'doneDate' }),
				setting('settings.questionCount', 'settings.questionCount.desc', { type: 'slider', key: 'questionCount', min, max, step: 1 }),
				setting('settings.banks', 'settings.banks.desc', {
					type: 'dropdown', key: 'banks', options: Object.fromEntries(bankChoices.map((choice) => [choice, t(`settings.banks.${choice}`)])),
				}),
			]),
		];
	}
}
