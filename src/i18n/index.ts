import { en, type Phrase } from './en';
import { pl } from './pl';
import { zh } from './zh';

/** The name of a text on the screen. */
export type PhraseKey = keyof typeof en;

/** Gives a text in the language of the screen, with its values put in; `count` also chooses the form. */
export type Translate = (key: PhraseKey, values?: Record<string, string | number>) => string;

/** The languages the screen speaks. */
export type ScreenLanguage = 'en' | 'zh' | 'pl';

const TABLES: Record<ScreenLanguage, Record<PhraseKey, Phrase>> = { en, zh, pl };

/** The screen's language for what the app is set to: Chinese of any kind, Polish, else English. */
export function screenLanguage(appLanguage: string): ScreenLanguage {
	if (appLanguage.startsWith('zh')) return 'zh';
	return appLanguage.startsWith('pl') ? 'pl' : 'en';
}

function formOf(phrase: Phrase, count: string | number | undefined, rules: Intl.PluralRules): string {
	if (typeof phrase === 'string') return phrase;
	const form = rules.select(Number(count ?? 0));
	const byForm: Record<string, string | undefined> = phrase;
	return byForm[form] ?? phrase.other;
}

/** The texts of one language. */
export function translator(language: ScreenLanguage): Translate {
	const table = TABLES[language];
	const rules = new Intl.PluralRules(language);
	return (key, values = {}) => formOf(table[key], values['count'], rules)
		.replace(/\{(\w+)\}/g, (marker, name: string) => (name in values ? String(values[name]) : marker));
}
