import { PluginSettingTab, type App, type Plugin, type SettingDefinitionItem } from 'obsidian';
import { bankChoices, pathPatternProblem, questionCounts, type Settings } from '../core/settings';
import { parseDay, type Day } from '../core/text/day';
import type { Translate } from '../i18n/index';

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
		return [
			{
				type: 'group', heading: t('settings.me'), items: [
					{ name: t('settings.me.note'), desc: t('settings.me.note.desc'), control: { type: 'file', key: 'me.note' } },
					{ name: t('settings.me.names'), desc: t('settings.me.names.desc'), control: { type: 'text', key: 'me.names' } },
					{ name: t('settings.me.emails'), desc: t('settings.me.emails.desc'), control: { type: 'text', key: 'me.emails' } },
				],
			},
			{
				type: 'group', heading: t('settings.where'), items: [
					{ name: t('settings.meetingsFolders'), desc: t('settings.meetingsFolders.desc'), control: { type: 'text', key: 'meetingsFolders' } },
					{ name: t('settings.peopleFolders'), desc: t('settings.peopleFolders.desc'), control: { type: 'text', key: 'peopleFolders' } },
					{ name: t('settings.templatesFolders'), desc: t('settings.templatesFolders.desc'), control: { type: 'text', key: 'templatesFolders' } },
					{ name: t('settings.excludedFolders'), desc: t('settings.excludedFolders.desc'), control: { type: 'text', key: 'excludedFolders' } },
				],
			},
			{
				type: 'group', heading: t('settings.new'), items: [
					{ name: t('settings.notePath'), desc: t('settings.notePath.desc'), control: { type: 'text', key: 'notePath', validate: problemText } },
					{ name: t('settings.peerFolder'), desc: t('settings.peerFolder.desc'), control: { type: 'folder', key: 'peerFolder' } },
					{ name: t('settings.template'), desc: t('settings.template.desc'), control: { type: 'file', key: 'template' } },
				],
			},
			{
				type: 'group', heading: t('settings.work'), items: [
					{ name: t('settings.begins'), desc: t('settings.begins.desc'), control: { type: 'text', key: 'begins', validate: dayProblem } },
					{ name: t('settings.doneDate'), desc: t('settings.doneDate.desc'), control: { type: 'toggle', key: 'doneDate' } },
					{
						name: t('settings.questionCount'), desc: t('settings.questionCount.desc'),
						control: { type: 'slider', key: 'questionCount', min: questionCounts.min, max: questionCounts.max, step: 1 },
					},
					{
						name: t('settings.banks'), desc: t('settings.banks.desc'),
						control: { type: 'dropdown', key: 'banks', options: Object.fromEntries(bankChoices.map((choice) => [choice, t(`settings.banks.${choice}`)])) },
					},
				],
			},
		];
	}
}
