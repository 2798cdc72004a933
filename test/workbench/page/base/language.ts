const KEY = 'language';

/** The code of the language the app is set to: `en`, `zh`, `pl`. */
export function getLanguage(): string {
	return window.localStorage.getItem(KEY) ?? 'en';
}

/** Remembers the language for this and later starts. */
export function useLanguage(code: string): void {
	window.localStorage.setItem(KEY, code);
}
