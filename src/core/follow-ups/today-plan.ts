import { statusOn, type Meeting } from '../meetings/meeting';
import { inOrder } from '../meetings/series';
import { isDueOn } from '../people/rhythm';
import { inOrderOfDue, isActive } from './ledger';
import { belongingsOf, grouped } from './list-groups';
import { isOlder, Planner, type Planning, type ListWish } from './list-plan';

/** What waits until somebody looks for it. */
const CLOSED_AT_FIRST: readonly string[] = ['due later', 'due none'];

/** Plans what one day asks for: whom I meet, who is due for a meeting and has none planned, what I owe, by its day. */
export function* planToday(wish: ListWish, meetings: readonly Meeting[]): Planning {
	const { ledger, begins, isKept } = wish;
	const { today } = ledger;
	const planner = new Planner(wish);
	const met = inOrder(meetings.filter((meeting) => meeting.date === today && ['planned', 'held'].includes(statusOn(meeting, today))));
	const metPeers = new Set(met.map((meeting) => meeting.peer));
	const due = ledger.peers.filter(({ person, lastHeld, planned }) => planned === null && !metPeers.has(person) && isDueOn({ ...person, lastHeld }, today));
	planner.meetings('today', met.flatMap((meeting) => {
		const peer = ledger.peerOf(meeting.peer);
		return peer === null ? [] : [{ peer, meeting }];
	}));
	planner.meetings('due', due.map((peer) => ({ peer, meeting: null })));
	const mine = inOrderOfDue(ledger.rows.filter((row) => row.followUp.owner === 'me' && (isActive(row.followUp) || isKept(row)) && !isOlder(row, begins)));
	if (mine.length > 0 && planner.open('mine', 1, { of: 'section', section: 'mine', peer: '' }, mine.filter(({ followUp }) => isActive(followUp)).length)) {
		for (const [key, { title, rows }] of grouped(mine, (row) => belongingsOf(row, 'due', today))) {
			if (planner.open(`mine ${key}`, 2, title, rows.filter(({ followUp }) => isActive(followUp)).length, CLOSED_AT_FIRST.includes(key))) yield* planner.rows(`mine ${key}`, rows, null);
		}
	}
	return { items: planner.items, shown: mine.length, before: 0 };
}
