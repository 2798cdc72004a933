import { Menu } from 'obsidian';
import type { LedgerRow } from '../../core/follow-ups/ledger';
import type { Person } from '../../core/people/person';
import { addDays } from '../../core/text/day';
import { repairOrder } from '../../core/text/repair-order';
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

/** Builds the menu of everything that can be done with follow-ups. */
export function rowMenu({ desk, actions, rows, peer, change, askDay, askOwner }: RowMenuPlace): Menu {
	const { t } = desk;
	const menu = new Menu();
	const [first] = rows;
	if (first === undefined) return menu;
	const { followUp } = first;
	const add = (section: string, icon: string, title: string, run: () => void, checked: boolean | null = null): void => {
		menu.addItem((item) => {
			item.setSection(section).setIcon(icon).setTitle(title).onClick(run);
			if (checked !== null) item.setChecked(checked);
		});
	};
	const every = (test: (row: LedgerRow) => boolean): boolean => rows.every(test);
	const today = desk.today();

	if (every((row) => row.followUp.status === 'done' || row.followUp.status === 'dropped')) add('status', 'rotate-ccw', t('menu.open'), () => change({ of: 'status', status: 'open' }));
	else {
		add('status', 'check', t('menu.done'), () => change({ of: 'status', status: 'done' }));
		const begun = every((row) => row.followUp.status === 'in-progress');
		add('status', 'circle-dot', t('menu.inProgress'), () => change({ of: 'status', status: begun ? 'open' : 'in-progress' }), begun);
		add('status', 'circle-slash', t('menu.drop'), () => change({ of: 'status', status: 'dropped' }));
	}
	add('due', 'calendar', t('menu.due'), askDay);
	add('due', 'calendar-plus', t('menu.tomorrow'), () => change({ of: 'due', day: addDays(today, 1) }));
	add('due', 'calendar-range', t('menu.nextWeek'), () => change({ of: 'due', day: addDays(today, 7) }));
	if (rows.some((row) => row.followUp.due !== null && !row.followUp.dueGuessed)) add('due', 'calendar-x', t('menu.noDue'), () => change({ of: 'due', day: null }));

	const owner = every((row) => row.followUp.owner === followUp.owner && row.followUp.ownerName === followUp.ownerName && row.followUp.guessed === followUp.guessed) ? followUp : null;
	add('owner', 'user', t('menu.mine'), () => change({ of: 'owner', owner: { owner: 'me', certain: true } }), owner?.owner === 'me' && !owner.guessed);
	if (peer !== null) add('owner', 'user-check', t('menu.theirs', { peer: peer.name }), () => change({ of: 'owner', owner: { owner: 'person', person: peer } }), owner?.ownerName === peer.name);
	add('owner', 'users', t('menu.both'), () => change({ of: 'owner', owner: { owner: 'both' } }), owner?.owner === 'both');
	add('owner', 'user-plus', t('menu.somebody'), askOwner);

	const told = every((row) => row.followUp.tellMark === 'told');
	const tell = every((row) => row.followUp.tellMark === 'tell');
	add('tell', 'megaphone', t('menu.tell'), () => change({ of: 'tell', mark: tell ? 'none' : 'tell' }), tell);
	add('tell', 'message-circle', t('menu.told'), () => change({ of: 'tell', mark: told ? 'none' : 'told' }), told);

	if (rows.some((row) => repairOrder(row.followUp.raw) !== row.followUp.raw)) add('line', 'list-restart', t('menu.order'), () => change({ of: 'order' }));
	if (rows.length === 1) {
		add('line', 'link', t('menu.copyLink'), () => void actions.copyLink(followUp));
		add('line', 'file-text', t('menu.openNote'), () => void actions.openLine(followUp, false));
		add('line', 'file-plus', t('menu.openTab'), () => void actions.openLine(followUp, true));
	}
	return menu;
}
