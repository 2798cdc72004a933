import { Menu } from 'obsidian';
import type { FollowUp } from '../../core/follow-ups/follow-up';
import type { LedgerRow } from '../../core/follow-ups/ledger';
import type { WantedOwner } from '../../core/follow-ups/owner-edit';
import type { Person } from '../../core/people/person';
import { addDays, type Day } from '../../core/text/day';
import { repairOrder } from '../../core/text/repair-order';
import type { TellMark } from '../../core/text/tell-edit';
import type { Actions, Change, Desk } from '../actions';

/** What the menu of one or several follow-ups needs. */
export interface RowMenuPlace {
	desk: Desk;
	actions: Actions;
	/** The rows it is about; the first one is where it was asked for. */
	rows: readonly LedgerRow[];
	/** In whose list they stand. */
	peer: Person | null;
	change: (change: Change) => void;
	askDay: () => void;
	askOwner: () => void;
}

type StatusChange = Extract<Change, { of: 'status' }>;

/** Builds the menu of everything that can be done with follow-ups. */
export function rowMenu({ desk, actions, rows, peer, change, askDay, askOwner }: RowMenuPlace): Menu {
	const { t } = desk;
	const menu = new Menu();
	const followUps = rows.map(({ followUp }) => followUp);
	const [first] = followUps;
	if (first === undefined) return menu;
	const add = (section: string, icon: string, title: string, run: () => void, checked: boolean | null = null): void => {
		menu.addItem((item) => {
			item.setSection(section).setIcon(icon).setTitle(title).onClick(run);
			if (checked !== null) item.setChecked(checked);
		});
	};
	const every = (test: (followUp: FollowUp) => boolean): boolean => followUps.every(test);
	const addStatus = (status: StatusChange['status'], icon: string, title: string, checked: boolean | null = null): void => add('status', icon, title, () => change({ of: 'status', status }), checked);
	const addDue = (icon: string, title: string, day: Day | null): void => add('due', icon, title, () => change({ of: 'due', day }));
	const addOwner = (icon: string, title: string, owner: WantedOwner, checked: boolean): void => add('owner', icon, title, () => change({ of: 'owner', owner }), checked);
	const addTell = (icon: string, title: string, mark: TellMark): void => {
		const checked = every(({ tellMark }) => tellMark === mark);
		add('tell', icon, title, () => change({ of: 'tell', mark: checked ? 'none' : mark }), checked);
	};

	if (every(({ status }) => status === 'done' || status === 'dropped')) addStatus('open', 'rotate-ccw', t('menu.open'));
	else {
		addStatus('done', 'check', t('menu.done'));
		const begun = every(({ status }) => status === 'in-progress');
		addStatus(begun ? 'open' : 'in-progress', 'circle-dot', t('menu.inProgress'), begun);
		addStatus('dropped', 'circle-slash', t('menu.drop'));
	}
	const today = desk.today();
	add('due', 'calendar', t('menu.due'), askDay);
	addDue('calendar-plus', t('menu.tomorrow'), addDays(today, 1));
	addDue('calendar-range', t('menu.nextWeek'), addDays(today, 7));
	if (followUps.some(({ due, dueGuessed }) => due !== null && !dueGuessed)) addDue('calendar-x', t('menu.noDue'), null);

	const owner = every((other) => other.owner === first.owner && other.ownerName === first.ownerName && other.guessed === first.guessed) ? first : null;
	addOwner('user', t('menu.mine'), { owner: 'me', certain: true }, owner?.owner === 'me' && !owner.guessed);
	if (peer !== null) addOwner('user-check', t('menu.theirs', { peer: peer.name }), { owner: 'person', person: peer }, owner?.ownerName === peer.name);
	addOwner('users', t('menu.both'), { owner: 'both' }, owner?.owner === 'both');
	add('owner', 'user-plus', t('menu.somebody'), askOwner);

	addTell('megaphone', t('menu.tell'), 'tell');
	addTell('message-circle', t('menu.told'), 'told');

	if (followUps.some(({ raw }) => repairOrder(raw) !== raw)) add('line', 'list-restart', t('menu.order'), () => change({ of: 'order' }));
	if (rows.length === 1) {
		add('line', 'link', t('menu.copyLink'), () => void actions.copyLink(first));
		add('line', 'file-text', t('menu.openNote'), () => void actions.openLine(first, false));
		add('line', 'file-plus', t('menu.openTab'), () => void actions.openLine(first, true));
	}
	return menu;
}
