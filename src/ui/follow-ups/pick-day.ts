import { prepareFuzzySearch, SuggestModal, type App } from 'obsidian';
import { foldAccents } from '../../core/people/name-key';
import { addDays, type Day } from '../../core/text/day';
import { typedDay } from '../../core/text/typed-day';
import type { Desk } from '../actions';
import { dateInWords, dayInWords } from '../day-words';

/** Days from today that are offered before anything is typed: a week day by day, then weeks. */
const OFFERED = [0, 1, 2, 3, 4, 5, 6, 7, 14, 28];

/** Asks for a day: chosen by its name, or typed as a date or a number of days. */
export class PickDayModal extends SuggestModal<Day> {
	constructor(app: App, private readonly desk: Desk, what: string, private readonly choose: (day: Day) => void) {
		super(app);
		const { t } = desk;
		this.setPlaceholder(t('pickDay.placeholder', { what }));
		this.emptyStateText = t('pickDay.none');
		this.setInstructions([
			{ command: '↑↓', purpose: t('pick.move') }, { command: '↵', purpose: t('pick.choose') }, { command: 'esc', purpose: t('pick.close') },
		]);
		this.modalEl.addClass('one-on-ones-pick-day');
	}

	override getSuggestions(query: string): Day[] {
		const today = this.desk.today();
		const offered = OFFERED.map((days) => addDays(today, days));
		const text = query.trim();
		if (text === '') return offered;
		const typed = typedDay(text, today);
		if (typed !== null) return [typed];
		const search = prepareFuzzySearch(foldAccents(text));
		return offered.flatMap((day) => {
			const score = search(foldAccents(this.words(day)))?.score;
			return score === undefined ? [] : [{ day, score }];
		}).sort((a, b) => b.score - a.score).map(({ day }) => day);
	}

	override renderSuggestion(day: Day, el: HTMLElement): void {
		el.addClass('mod-complex');
		const contentEl = el.createDiv({ cls: 'suggestion-content' });
		contentEl.createDiv({ cls: 'suggestion-title', text: dateInWords(day, this.desk.locale) });
		contentEl.createDiv({ cls: 'suggestion-note', text: `${dayInWords(day, this.desk.today(), this.desk.t)} · ${day}` });
	}

	override onChooseSuggestion(day: Day): void {
		this.choose(day);
	}

	private words(day: Day): string {
		return `${dateInWords(day, this.desk.locale)} ${dayInWords(day, this.desk.today(), this.desk.t)}`;
	}
}
