import { nextDueOf, parseCadence } from '../../../src/core/people/rhythm';

test.each([
	['6w', 42], ['14d', 14], ['monthly', 28], ['Weekly', 7], ['every 2 weeks', 14], ['1 month', 28], ['quarterly', 84], [['6w'], 42], [' 6 w ', 42],
	['0w', null], ['w', null], ['6', null], [6, null], ['6x', null], ['-6w', null], ['constructor', null], ['__proto__', null], ['', null], [null, null], ['1000d', null],
])('the cadence %j is %j days', (value, days) => {
	expect(parseCadence(value)).toBe(days);
});

const FACTS = { cadenceDays: 14, lastHeld: '2026-03-05', snoozedUntil: null, paused: false, archived: false };

test.each([
	['the last meeting with the cadence', {}, '2026-03-19'], ['the snooze when it is later', { snoozedUntil: '2026-04-01' }, '2026-04-01'], ['the cadence when the snooze is over before', { snoozedUntil: '2026-03-10' }, '2026-03-19'],
	['nothing without a cadence', { cadenceDays: null }, null], ['nothing before a first meeting', { lastHeld: null }, null], ['nothing when archived', { archived: true }, null], ['nothing when paused', { paused: true }, null],
	['the end of a pause', { paused: true, snoozedUntil: '2026-04-01' }, '2026-04-01'],
])('what decides the next day is %s', (_, facts, day) => {
	expect(nextDueOf({ ...FACTS, ...facts })).toBe(day);
});
