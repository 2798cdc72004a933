import { ItemView, type WorkspaceLeaf } from 'obsidian';
import { planList, type ListPlan } from '../../core/follow-ups/list-plan';
import { parseListView, type ListView } from '../../core/follow-ups/list-view';
import type { Person } from '../../core/people/person';
import { recordOf } from '../../core/text/record';
import { activePeer } from '../active-peer';
import type { Actions, Desk } from '../actions';
import { keepDrawn } from '../keep-drawn';
import { addBlock } from '../part';
import { ContextHead } from './context';
import { drawEmpty, drawFindings, drawProgress, drawUnreadable } from './findings';
import type { FollowUpList } from './list';
import { ListTools } from './tools';
import { workingList } from './working-list';

export const PANEL_TYPE = 'peer-one-on-ones-follow-ups';
/** A type of its own: wherever the view is dragged, it stays the one whose pin and filters it has. */
export const TAB_TYPE = 'peer-one-on-ones-follow-ups-tab';

/** Under which name the state of each is kept on this device. */
const STATES = { [PANEL_TYPE]: 'follow-ups', [TAB_TYPE]: 'follow-ups-tab' } as const;

/** The panel, beside the notes or in a tab: what is open with the peer of the active note, or with everybody. */
export class FollowUpsPanel extends ItemView {
	override icon = 'users';
	/** Whom the panel shows; null for everybody. By name, as people are read anew. */
	private shown: string | null = null;
	/** Stays with whom it shows whatever note is opened. */
	private isPinned = false;
	/** Chosen by hand, which holds until another note is opened. */
	private isChosen = false;
	private listView: ListView;
	private focusSearch: () => void = () => undefined;
	private draw: () => void = () => undefined;
	/** Draws what the search and the filters change. */
	private drawList: () => Promise<void> = async () => undefined;
	private drawSoon: () => void = () => undefined;
	private list: FollowUpList | null = null;

	constructor(leaf: WorkspaceLeaf, private readonly type: keyof typeof STATES, private readonly desk: Desk, private readonly actions: Actions) {
		super(leaf);
		this.navigation = false;
		const state = recordOf(desk.recall(STATES[type])) ?? {};
		this.listView = parseListView(state['view']);
		this.isPinned = state['isPinned'] === true;
		if (this.isPinned && typeof state['shown'] === 'string') this.shown = state['shown'];
	}

	override getViewType(): string {
		return this.type;
	}

	override getDisplayText(): string {
		return this.desk.t('panel.title');
	}

	protected override async onOpen(): Promise<void> {
		this.draw = this.build();
		this.register(this.desk.onChange(() => this.followChange()));
		this.registerEvent(this.app.workspace.on('file-open', () => this.followNote()));
		this.followNote();
		this.drawSoon = keepDrawn(this, this.contentEl, this.desk, () => this.draw());
	}

	protected override async onClose(): Promise<void> {
		this.list?.stop();
	}

	/** Puts the keys into the list, or into the search above it while it is empty. */
	enterList(): void {
		if (this.list?.items.length === 0) this.focusSearch();
		else this.list?.goTo(Math.max(0, this.list.indexOf(this.list.focusKey)));
	}

	/** Makes everything, and answers with what draws it. */
	private build(): () => void {
		const { app, contentEl, desk, actions } = this;
		contentEl.empty();
		contentEl.addClass('one-on-ones-panel');
		contentEl.toggleClass('mod-tab', this.type === TAB_TYPE);
		const head = new ContextHead(contentEl, { app, desk, actions, show: (person) => this.choose(person), pin: () => this.pin() });
		const tools = new ListTools(contentEl, { desk, view: () => this.listView, change: (view) => this.changeView(view), enterList: () => this.enterList(), prepareSearch: () => this.list?.prepareSearch() });
		this.focusSearch = () => tools.searchEl.focus();
		const noteEl = addBlock(contentEl, 'panel-note');
		const scrollEl = addBlock(contentEl, 'panel-body');
		const footEl = addBlock(contentEl, 'panel-foot');
		const list = workingList({
			app, desk, actions, scrollEl, view: () => this.listView, peer: () => this.person(), search: () => this.focusSearch(), plan: planList, label: desk.t('panel.title'),
		});
		this.list = list;
		const drawAround = (plan: ListPlan): void => {
			const peer = this.person();
			noteEl.empty();
			if (!desk.isRead()) drawProgress(noteEl, desk);
			else if (plan.items.length === 0) drawEmpty(noteEl, desk, actions, peer, this.listView, () => {
				this.changeView({ ...this.listView, ...parseListView({ group: this.listView.group }) });
				this.focusSearch();
			});
			else if (peer === null) drawFindings(noteEl, desk, this.listView, plan);
		};
		this.drawList = async () => {
			tools.follow();
			const plan = await list.drawInSlices();
			if (plan !== null) drawAround(plan);
		};
		return () => {
			const peer = this.person();
			head.draw(peer === null ? null : desk.ledger().peerOf(peer), this.isPinned);
			tools.follow();
			drawAround(list.draw());
			drawUnreadable(footEl, desk, actions);
		};
	}

	private person(): Person | null {
		return this.desk.ledger().peers.find(({ person }) => person.name === this.shown)?.person ?? null;
	}

	private followNote(): void {
		const { workspace } = this.app;
		// In a tab the view itself may be what was gone to: then no note is at hand, and none was opened.
		const isOurs = workspace.getActiveFile() === null && workspace.getActiveViewOfType(FollowUpsPanel) === this;
		if (this.isPinned || isOurs) return;
		this.isChosen = false;
		this.show(activePeer(this.app, this.desk));
	}

	/** The note at hand may have become somebody's: the vault has been read, or its properties have been typed. */
	private followChange(): void {
		const peer = activePeer(this.app, this.desk);
		if (peer !== null && !this.isChosen && !this.isPinned) this.show(peer);
	}

	private choose(person: Person | null): void {
		this.isChosen = true;
		this.show(person);
		this.keep();
	}

	private pin(): void {
		this.isPinned = !this.isPinned;
		this.keep();
		if (this.isPinned) this.drawSoon();
		else this.followNote();
		this.drawSoon();
	}

	private show(person: Person | null): void {
		const name = person?.name ?? null;
		if (name === this.shown) return;
		this.shown = name;
		this.list?.forget();
		this.drawSoon();
	}

	private changeView(view: ListView): void {
		this.listView = view;
		this.list?.forget();
		this.keep();
		void this.drawList();
	}

	private keep(): void {
		this.desk.keep(STATES[this.type], { view: this.listView, isPinned: this.isPinned, shown: this.isPinned ? this.shown : null });
	}
}
