import type { ListItem } from '../../core/follow-ups/list-plan';
import type { Actions, Desk } from '../actions';
import { addButton } from '../button';
import { addBlock, makeItem, nameUnseen } from '../part';
import { standingInWords } from '../pick-peer';

type MeetingItem = Extract<ListItem, { kind: 'meeting' }>;

/** Opens today's meeting, or the note of the peer who is due. */
export function openMeeting({ peer, meeting }: MeetingItem, actions: Actions, newTab: boolean): void {
	const path = meeting?.path ?? peer.person.path;
	if (path !== null) void actions.openLine({ path, line: meeting?.line ?? 0, raw: null }, newTab);
}

/** Draws a peer to meet: how things stand, and a button that starts the meeting where there is none. */
export function drawMeetingRow(item: MeetingItem, { desk, actions }: { desk: Desk; actions: Actions }): HTMLElement {
	const { peer, meeting } = item;
	const standing = standingInWords(peer, desk);
	const rowEl = makeItem('row mod-meeting');
	nameUnseen(rowEl, `${peer.person.name}, ${standing}`);
	const bodyEl = addBlock(rowEl, 'row-body');
	addBlock(bodyEl, 'row-text', peer.person.name).addEventListener('click', () => openMeeting(item, actions, false));
	addBlock(bodyEl, 'facts', standing);
	if (meeting === null) addButton(rowEl, { text: desk.t('panel.start') }, () => void actions.startMeeting(peer.person));
	return rowEl;
}
