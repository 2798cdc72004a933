// The calendar, checked against the one that JavaScript has in UTC.
import fc from 'fast-check';
import { addDays, dayNumber, dayOf, daysBetween, parseDay, weekdayOf } from '../../../src/core/text/day';
import { runs } from '../../support/runs';

const MS = 86400000;
const dayCount = fc.integer({ min: dayNumber('0001-01-01'), max: dayNumber('9999-12-31') });
const oracle = (count: number): string => new Date(count * MS).toISOString().slice(0, 10);

test.each([
	['2024-02-29', '2024-02-29'], ['2000-02-29', '2000-02-29'], ['2026-12-31', '2026-12-31'], ['0001-01-01', '0001-01-01'], ['9999-12-31', '9999-12-31'],
	['2026-02-29', null], ['1900-02-29', null], ['2026-02-30', null], ['2026-04-31', null], ['2026-13-01', null], ['2026-00-10', null],
	['2026-01-00', null], ['0000-01-01', null], ['2026-1-1', null], ['2026x01-01', null], ['2026-01x01', null], ['2O26-01-01', null], ['2026-0:-01', null], ['2026-01-0/', null], ['2026-01-1 ', null], ['２026-01-01', null], ['2026-01-011', null], [' 2026-01-01', null], ['2026-01-01T10:00', null], ['', null],
])('reads %j as %j', (text, day) => {
	expect(parseDay(text)).toBe(day);
});

test('knows exactly the days that the calendar has', () => {
	fc.assert(fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 33 }), (year, month, day) => {
		const date = new Date(0);
		date.setUTCFullYear(year, month - 1, day);
		const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
		expect(dayOf(year, month, day)).toBe(exists ? date.toISOString().slice(0, 10) : null);
	}), runs);
});

test('counts days as the calendar does', () => {
	fc.assert(fc.property(dayCount, (count) => {
		expect(dayNumber(oracle(count))).toBe(count);
	}), runs);
});

test('adds days as the calendar does', () => {
	fc.assert(fc.property(dayCount, dayCount, (from, to) => {
		expect(addDays(oracle(from), to - from)).toBe(oracle(to));
	}), runs);
});

test('knows the weekday of every day', () => {
	fc.assert(fc.property(dayCount, (count) => {
		expect(weekdayOf(oracle(count))).toBe(new Date(count * MS).getUTCDay());
	}), runs);
});

test('knows no day of a year with five figures', () => {
	expect(dayOf(10000, 1, 1)).toBeNull();
});

// A cycle of 400 years ends with the last day of February 2000: the one place where every rule of leap years meets.
test('every day around the turn of a cycle is followed by the next', () => {
	for (let count = dayNumber('1999-01-01'); count < dayNumber('2005-01-01'); count += 1) expect(addDays(oracle(count), 1)).toBe(oracle(count + 1));
});

test('counts backwards from a later day', () => {
	expect(daysBetween('2024-03-01', '2024-02-28')).toBe(-2);
});

test('sorts days as text', () => {
	fc.assert(fc.property(dayCount, dayCount, (a, b) => {
		expect(addDays('1970-01-01', a) < addDays('1970-01-01', b)).toBe(a < b);
	}), runs);
});
