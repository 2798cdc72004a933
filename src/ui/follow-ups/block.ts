import { MarkdownRenderChild, type App } from 'obsidian';
import { readBlock, type BlockWish } from '../../core/follow-ups/block-wish';
import { planList } from '../../core/follow-ups/list-plan';
import { plainView } from '../../core/follow-ups/list-view';
import { planToday } from '../../core/follow-ups/today-plan';
import type { Person } from '../../core/people/person';
import type { Actions, Desk } from '../actions';
import { keepDrawn } from '../keep-drawn';
import { addBlock } from '../part';
import { drawEmpty, drawProgress } from './findings';
import { workingList } from './working-list';

/** The language of the blocks that are drawn. */
export const BLOCK_LANGUAGE = 'one-on-one';

/** What a block in a note needs. */
export interface BlockPlace {
	app: App;
	desk: Desk;
	actions: Actions;
	/** The lines in the block. */
	source: string;
	/** The note it stands in. */
	notePath: string;
	/** All blocks there are. */
	blocks: Set<FollowUpsBlock>;
}

/** A list of follow-ups in a note: of one peer, of everybody, or of today. */
export class FollowUpsBlock extends MarkdownRenderChild {
	constructor(containerEl: HTMLElement, private readonly place: BlockPlace) {
		super(containerEl);
	}

	override onload(): void {
		const { containerEl, place: { desk: { t }, source, blocks } } = this;
		blocks.add(this);
		this.register(() => blocks.delete(this));
		containerEl.addClass('one-on-ones-block');
		const wish = readBlock(source);
		if ('problem' in wish) addBlock(containerEl, 'empty', t(`block.${wish.problem}`, { value: wish.value }));
		else this.build(wish);
	}

	/** Leaves nothing behind in a note that is open: it belongs to the note, which outlives the plugin. */
	end(): void {
		this.unload();
		this.containerEl.empty();
	}

	private build(wish: BlockWish): void {
		const { containerEl, place: { app, desk, actions } } = this;
		const { t } = desk;
		const noteEl = addBlock(containerEl, 'block-note');
		const scrollEl = addBlock(containerEl, 'block-body');
		const list = workingList({
			app, desk, actions, scrollEl, view: () => plainView, peer: () => this.peerOf(wish) ?? null, search: null, label: t(wish.show === 'today' ? 'block.today' : 'panel.title'),
			plan: (asked) => (wish.show === 'today' ? planToday(asked, desk.notebook.meetings()) : planList(asked)),
		});
		this.register(() => list.stop());
		keepDrawn(this, containerEl, desk, () => {
			const peer = this.peerOf(wish);
			scrollEl.toggle(peer !== undefined);
			const isEmpty = peer !== undefined && list.draw().items.length === 0;
			noteEl.empty();
			if (!desk.isRead()) drawProgress(noteEl, desk);
			else if (peer === undefined && wish.show === 'follow-ups') addBlock(noteEl, 'empty', t('block.peer', { name: wish.peer?.text ?? '' }));
			else if (isEmpty && wish.show === 'today') addBlock(noteEl, 'empty', t('block.nothingToday'));
			else if (isEmpty) drawEmpty(noteEl, desk, actions, peer ?? null, plainView, () => undefined);
		});
	}

	/** Whose follow-ups are shown: the peer named, else that of the note, else null for everybody's; undefined when the name is nobody's. */
	private peerOf(wish: BlockWish): Person | null | undefined {
		const { desk: { notebook }, notePath } = this.place;
		if (wish.show === 'today') return null;
		if (wish.peer === null) return notebook.peerOfNote(notePath);
		const meant = notebook.roster.identity.byProperty(wish.peer, notePath);
		return meant !== null && meant !== 'ambiguous' && notebook.roster.peers.has(meant) ? meant : undefined;
	}
}
