import { heldDays, mostDueFirst, peerOf, stageOfCount } from '../../../src/core/meetings/series';
import type { MeetingStatus } from '../../../src/core/meetings/meeting-status';
import { statusOn, type Meeting } from '../../../src/core/meetings/meeting';
import { personByName } from '../../../src/core/people/person';

const TODAY = '2026-03-12';
const ana = personByName('Ana');
const on = (date: string, writtenStatus: MeetingStatus | null = null): Meeting => ({ path: `${date}.md`, line: 0, end: 1, peer: ana, date, writtenStatus, kind: null, aim: null, layout: 'note' });

test.each([
	['2026-03-11', null, 'held'], ['2026-03-12', null, 'held'], ['2026-03-13', null, 'planned'], ['2026-03-11', 'planned', 'planned'], ['2026-03-13', 'held', 'held'], ['2026-03-11', 'cancelled', 'cancelled'], ['2026-03-11', 'moved', 'moved'],
] as const)('a meeting on %s marked %s is %s', (date, writtenStatus, status) => {
	expect(statusOn({ date, writtenStatus }, TODAY)).toBe(status);
});

test('a future note is never the last meeting', () => {
	expect(peerOf(ana, [on('2026-04-02'), on('2026-03-05'), on('2026-05-01', 'held')], TODAY).lastHeld).toBe('2026-03-05');
});

test('today\'s meeting is the last one', () => {
	expect(peerOf(ana, [on('2026-03-12'), on('2026-03-05')], TODAY).lastHeld).toBe('2026-03-12');
});

test.each(['cancelled', 'moved', 'planned'] as const)('a meeting that was %s does not count', (status) => {
	expect(heldDays([on('2026-03-10', status), on('2026-02-05')], TODAY)).toEqual(['2026-02-05']);
});

test('a day with two notes counts once', () => {
	const again = { ...on('2026-03-05'), path: '2026-03-05 Ana.md' };
	expect([heldDays([on('2026-03-05'), again, on('2026-02-05')], TODAY), peerOf(ana, [on('2026-03-05'), again], TODAY).stage]).toEqual([['2026-02-05', '2026-03-05'], 'new']);
});

test('the next planned meeting is the earliest from today on', () => {
	expect(peerOf(ana, [on('2026-05-01'), on('2026-04-02'), on('2026-03-01', 'planned'), on('2026-03-20', 'cancelled')], TODAY).planned).toBe('2026-04-02');
});

test('a meeting planned for today is planned', () => {
	expect(peerOf(ana, [on('2026-03-12', 'planned')], TODAY)).toMatchObject({ planned: '2026-03-12', lastHeld: null });
});

test.each([[0, 'new'], [1, 'new'], [2, 'building'], [4, 'building'], [5, 'established']])('%i held meetings give the stage %s', (count, stage) => {
	expect(stageOfCount(count)).toBe(stage);
});

test('a written stage wins', () => {
	expect(peerOf({ ...ana, stage: 'established' }, [], TODAY).stage).toBe('established');
});

test('peers stand by how due they are', () => {
	const peer = (name: string, cadenceDays: number | null, held: string[], more = {}): ReturnType<typeof peerOf> => peerOf({ ...personByName(name), cadenceDays, ...more }, held.map((day) => on(day)), TODAY);
	const peers = [
		peer('archived', 7, ['2026-01-01'], { archived: true }), peer('no rhythm', null, ['2026-01-01']), peer('later', 14, ['2026-03-05']), peer('overdue', 14, ['2026-01-01']), peer('never met', 14, []), peer('paused', 14, ['2026-01-01'], { paused: true }),
	];
	expect(mostDueFirst(peers, TODAY).map((each) => each.person.name)).toEqual(['never met', 'overdue', 'later', 'paused', 'no rhythm', 'archived']);
});
