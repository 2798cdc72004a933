import { ItemView, type WorkspaceLeaf } from 'obsidian';
import { parseListView, type ListView } from '../../core/follow-ups/list-view';
import type { Person } from '../../core/people/person';
import { activePeer } from '../active-peer';
import type { Actions, Desk } from '../actions';
import { ContextHead } from './context';
import { drawEmpty, drawFindings, drawUnreadable } from './findings';
import { FollowUpList } from './list';
import { listenToKeys } from './list-keys';
import { askDay, askOwner, showRowMenu } from './row-questions';
import { ListTools } from './tools';

export const PANEL_TYPE = 'peer-one-on-ones-follow-ups';

/** How often the progress of the first reading is told, in milliseconds. */
const PROGRESS_PAUSE = 300;

/** Under which name the panel's state is kept on this device. */
const STATE = 'follow-ups';

/** The panel: what is open with the peer of the active note, or with everybody. */
export class FollowUpsPanel extends ItemView {
	override icon = 'users';
	/** Whom the panel shows; null for everybody. By name, as people are read anew. */
	private shown: string | null = null;
	/** Stays with whom it shows whatever note is opened. */
	private isPinned = false;
	/** Chosen by hand, which holds until another note is opened. */
	private isChosen = false;
	private listView: ListView;
	private frame = 0;
	private progressTimer = 0;
	private draw: () => void = () => undefined;
	private list: FollowUpList | null = null;

	constructor(leaf: WorkspaceLeaf, private readonly desk: Desk, private readonly actions: Actions) {
		super(leaf);
		this.navigation = false;
		const kept = desk.recall(STATE);
		const state = typeof kept === 'object' && kept !== null ? kept as Record<string, unknown> : {};
		this.listView = parseListView(state['view']);
		this.isPinned = state['isPinned'] === true;
		if (this.isPinned && typeof state['shown'] === 'string') this.shown = state['shown'];
	}

	override getViewType(): string {
		return PANEL_TYPE;
	}

	override getDisplayText(): string {
		return this.desk.t('panel.title');
	}

	protected override async onOpen(): Promise<void> {
		this.build();
		this.register(this.desk.onChange(() => this.followChange()));
		this.registerEvent(this.app.workspace.on('file-open', () => this.followNote()));
		// A day that ends changes what is due.
		this.registerInterval(window.setInterval(() => this.drawSoon(), 60_000));
		this.followNote();
		this.draw();
		void this.desk.whenRead().then(() => this.drawSoon());
	}

	protected override async onClose(): Promise<void> {
		window.cancelAnimationFrame(this.frame);
		window.clearTimeout(this.progressTimer);
		this.list?.stop();
	}

	/** Puts the keys into the list. */
	enterList(): void {
		this.list?.goTo(Math.max(0, this.list.indexOf(this.list.focusKey)));
	}

	private build(): void {
		const { app, contentEl, desk, actions } = this;
		contentEl.empty();
		contentEl.addClass('one-on-ones-panel');
		const head = new ContextHead(contentEl, { desk, actions, show: (person) => this.choose(person), pin: () => this.pin() });
		const tools = new ListTools(contentEl, { desk, view: () => this.listView, change: (view) => this.changeView(view), enterList: () => this.enterList() });
		const noteEl = contentEl.createDiv({ cls: 'one-on-ones-panel-note' });
		const scrollEl = contentEl.createDiv({ cls: 'one-on-ones-panel-body' });
		const footEl = contentEl.createDiv({ cls: 'one-on-ones-panel-foot' });
		const list = new FollowUpList({ app, desk, actions, scrollEl, view: () => this.listView, peer: () => this.person(), showMenu: (of, at) => showRowMenu(of, at) });
		listenToKeys(list, {
			search: () => tools.searchEl.focus(), askDay, askOwner,
			leave: () => app.workspace.setActiveLeaf(app.workspace.getMostRecentLeaf() ?? this.leaf, { focus: true }),
		});
		this.list = list;
		this.draw = () => {
			const peer = this.person();
			head.draw(peer === null ? null : desk.ledger().peerOf(peer), this.isPinned);
			tools.follow();
			const isRead = desk.isRead();
			const plan = list.draw();
			noteEl.empty();
			if (!isRead) this.drawProgress(noteEl);
			else if (plan.items.length === 0) drawEmpty(noteEl, desk, actions, peer, this.listView, () => this.changeView({ ...this.listView, ...parseListView({ group: this.listView.group }) }));
			else if (peer === null) drawFindings(noteEl, desk, this.listView, plan);
			drawUnreadable(footEl, desk, actions);
		};
	}

	/** How far the first reading has come, told again until it is done. */
	private drawProgress(noteEl: HTMLElement): void {
		const { t, progress } = this.desk;
		const at = progress();
		noteEl.createDiv({ cls: 'one-on-ones-empty', text: at === null ? t('panel.reading') : t('panel.readingOf', at), attr: { role: 'status' } });
		window.clearTimeout(this.progressTimer);
		this.progressTimer = window.setTimeout(() => this.drawSoon(), PROGRESS_PAUSE);
	}

	private person(): Person | null {
		return this.desk.ledger().peers.find(({ person }) => person.name === this.shown)?.person ?? null;
	}

	private followNote(): void {
		if (this.isPinned) return;
		this.isChosen = false;
		this.show(activePeer(this.app, this.desk));
	}

	/** The note at hand may have become somebody's: the vault has been read, or its properties have been typed. */
	private followChange(): void {
		const peer = activePeer(this.app, this.desk);
		if (peer !== null && !this.isChosen && !this.isPinned) this.show(peer);
		this.drawSoon();
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
		if (person?.name === this.shown) return;
		this.shown = person?.name ?? null;
		this.list?.forget();
		this.drawSoon();
	}

	private changeView(view: ListView): void {
		this.listView = view;
		this.list?.forget();
		this.keep();
		this.draw();
	}

	private keep(): void {
		this.desk.keep(STATE, { view: this.listView, isPinned: this.isPinned, shown: this.isPinned ? this.shown : null });
	}

	private drawSoon(): void {
		window.cancelAnimationFrame(this.frame);
		this.frame = window.requestAnimationFrame(() => this.draw());
	}
}
