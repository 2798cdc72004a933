import type { App } from 'obsidian';
import { addDays, type Day } from '../../core/text/day';
import { typedDay } from '../../core/text/typed-day';
import type { Desk } from '../actions';
import { dateInWords, dayInWords } from '../day-words';
import { PickModal } from '../pick-modal';

/** Days from today that are offered before anything is typed: a week day by day, then weeks. */
const OFFERED = [0, 1, 2, 3, 4, 5, 6, 7, 14, 28];

function weekdayInWords(day: Day, locale: string): string {
	return dateInWords(day, locale, { weekday: 'long' });
}

/** Asks for a day: chosen by its name, or typed as a date or a number of days. */
export class PickDayModal extends PickModal<Day> {
	constructor(app: App, desk: Desk, what: string, choose: (day: Day) => void) {
		super(app, desk, 'day', { placeholder: desk.t('pickDay.placeholder', { what }), empty: desk.t('pickDay.none') }, choose);
	}

	override getSuggestions(query: string): Day[] {
		const { t, locale } = this.desk;
		const today = this.desk.today();
		const text = query.trim();
		const typed = typedDay(text, today);
		if (typed !== null) return [typed];
		return this.find(OFFERED.map((days) => addDays(today, days)), text, (day) => [`${weekdayInWords(day, locale)} ${dayInWords(day, today, t)}`]);
	}

	override renderSuggestion(day: Day, el: HTMLElement): void {
		this.drawChoice(el, weekdayInWords(day, this.desk.locale), `${dayInWords(day, this.desk.today(), this.desk.t)} · ${day}`);
	}
}
