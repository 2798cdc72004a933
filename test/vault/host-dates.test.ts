// Days that stand in notes are written with the digits 0 to 9, whatever digits the language of the app has.
import moment from 'moment';
import 'moment/locale/ar';
import 'moment/locale/bn';
import 'moment/locale/fa';
import 'moment/locale/hi';
import 'moment/locale/pl';
import { parseDay } from '../../src/core/text/day';
import { formatDate, today } from '../../src/vault/host-dates';

afterEach(() => moment.locale('en'));

test.each(['en', 'pl', 'ar', 'fa', 'hi', 'bn'])('today is a day, also in %s', (locale) => {
	moment.locale(locale);
	const now = new Date();
	expect(today()).toBe([now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-'));
	expect(parseDay(today())).toBe(today());
});

test.each([
	['en', 'YYYY-MM-DD', '2026-03-05'], ['ar', 'YYYY-MM-DD', '2026-03-05'], ['fa', 'YYYY/M/D', '2026/3/5'], ['hi', 'YYYYMMDD', '20260305'], ['bn', '[1:1] YYYY-MM-DD', '1:1 2026-03-05'],
	['pl', 'D MMMM YYYY', '5 marca 2026'], ['fa', 'D MMMM YYYY', '5 مارس 2026'], ['hi', 'D MMMM YYYY', '5 मार्च 2026'],
])('in %s a day is written %s, with the names of the language', (locale, format, written) => {
	moment.locale(locale);
	expect(formatDate('2026-03-05', format)).toBe(written);
});
