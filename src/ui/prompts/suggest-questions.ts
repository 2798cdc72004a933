import { Modal, type App } from 'obsidian';
import type { Person } from '../../core/people/person';
import type { Actions, Desk } from '../actions';
import { addButton } from '../button';
import { addBlock, addPart, nameUnseen } from '../part';
import { AnswersModal } from './answers';
import { moveAmong } from './arrow-keys';
import type { Asking } from './asking';
import type { Place, Proposal, Question } from './question';
import { drawFollowUp, drawQuestion, type CardActions, type CardWords } from './question-card';
import { drawFilters, noFilter } from './question-filters';

/** What is worth saying about questions that are not shown. */
const TOLD_CAUSES = ['too-deep', 'muted', 'audience', 'language'] as const;
/** More than a few questions beforehand are a questionnaire. */
const MOST_SHARED = 3;

/** Proposes questions for one peer, each with why; Enter inserts one. */
export class SuggestQuestionsModal extends Modal {
	private readonly shown = new Set<string>();
	private filter = noFilter;
	private nonce = 0;
	private proposal: Proposal;
	private readonly listEl: HTMLElement;
	private readonly hiddenEl: HTMLElement;
	private readonly followUpEl: HTMLElement;
	private readonly saidEl: HTMLElement;
	private readonly words: CardWords;
	private readonly shareEl: HTMLButtonElement;
	private readonly insertAllEl: HTMLButtonElement;
	private readonly asking: Asking;

	constructor(app: App, private readonly desk: Desk, private readonly actions: Actions, private readonly peer: Person) {
		super(app);
		const { t } = desk;
		this.words = { t, today: desk.today(), peer: peer.name };
		this.setTitle(t('ask.title', { peer: peer.name }));
		this.modalEl.addClass('one-on-ones-questions');
		this.asking = actions.asking;
		this.proposal = this.propose();
		drawFilters(this.contentEl, this.asking.topics(peer), (word) => this.asking.nameOf(word), t, (filter) => {
			this.filter = filter;
			this.nonce = 0;
			this.shown.clear();
			this.drawOthers();
		});
		this.followUpEl = this.contentEl.createDiv();
		this.listEl = addPart(this.contentEl, 'ul', 'cards');
		nameUnseen(this.listEl, t('ask.list'), this.contentEl);
		this.hiddenEl = addBlock(this.contentEl, 'hidden');
		// Outside what scrolls, so that nothing is ever half behind it: a word of what was done is of no use below the end of the list.
		const footEl = addBlock(this.modalEl, 'ask-foot');
		this.saidEl = addBlock(footEl, 'said', '', { role: 'status' });
		const buttonsEl = addBlock(footEl, 'ask-buttons');
		const add = (text: string, press: () => void, cls = ''): HTMLButtonElement => addButton(buttonsEl, { cls, text }, press);
		this.insertAllEl = add(t('ask.insertAll'), () => this.insert(this.proposal.questions), 'mod-cta');
		add(t('ask.another'), () => {
			this.nonce += 1;
			this.drawOthers();
			this.focusCard(0);
		});
		this.shareEl = add(t('ask.share'), () => void this.asking.share(peer, this.proposal.questions.slice(0, MOST_SHARED)));
		add(t('ask.answers'), () => {
			this.close();
			new AnswersModal(app, desk, actions, peer).open();
		});
		this.modalEl.addEventListener('keydown', (event) => moveAmong(event, this.contentEl, '.one-on-ones-card'));
	}

	override onOpen(): void {
		this.draw();
		this.focusCard(0);
		void this.drawFollowUpQuestion();
	}

	/** Questions not seen here yet; after the last it begins again. */
	private propose(): Proposal {
		let proposal = this.ask(null, []);
		if (proposal.questions.length === 0 && this.shown.size > 0) {
			this.shown.clear();
			proposal = this.ask(null, []);
		}
		for (const { id } of proposal.questions) this.shown.add(id);
		return proposal;
	}

	private ask(count: number | null, beside: readonly string[]): Proposal {
		return this.asking.propose(this.peer, { count, passedOver: [...this.shown], beside, filter: this.filter, nonce: this.nonce });
	}

	private drawOthers(): void {
		this.proposal = this.propose();
		this.draw();
	}

	private draw(): void {
		const { t } = this.desk;
		const { questions, hidden } = this.proposal;
		this.saidEl.empty();
		this.listEl.empty();
		for (const question of questions) drawQuestion(this.listEl, question, this.cardActions(question), this.words);
		if (questions.length === 0) addPart(this.listEl, 'li', 'empty', this.emptyText());
		const told = TOLD_CAUSES.filter((cause) => hidden[cause] > 0).map((cause) => t(`ask.hidden.${cause}`, { count: hidden[cause], peer: this.peer.name }));
		this.hiddenEl.setText(told.join(' · '));
		for (const buttonEl of [this.shareEl, this.insertAllEl]) buttonEl.disabled = questions.length === 0;
		const [first] = this.cards();
		first?.setAttr('tabindex', '0');
	}

	private emptyText(): string {
		const { t } = this.desk;
		if (this.asking.topics(this.peer).length === 0) return t('ask.empty.noBank');
		return Object.values(this.filter).some((part) => part !== null) ? t('ask.empty.filter') : t('ask.empty', { peer: this.peer.name });
	}

	private cardActions(question: Question): CardActions {
		const { asking, desk: { t } } = this;
		const name = { peer: this.peer.name };
		return {
			insert: () => this.insert([question]),
			copy: () => void asking.share(this.peer, [question]),
			putOff: () => void this.replaceAfter(question, asking.putOff(this.peer, question), t('ask.later.done', name)),
			mute: () => void this.replaceAfter(question, asking.mute(this.peer, question), t('ask.never.done', name)),
			star: (isStarred) => asking.star(question, isStarred),
			openPlace: (place, newTab) => this.openPlace(place, newTab),
		};
	}

	private insert(questions: readonly { id: string | null; text: string }[]): void {
		// Closed first: the note gets the focus only when no dialog is open.
		this.close();
		void this.asking.insert(this.peer, questions);
	}

	private openPlace(place: Place, newTab: boolean): void {
		this.close();
		void this.actions.openLine(place, newTab);
	}

	/** Puts another question in the place of one that was dealt with; the others stay. */
	private async replaceAfter(question: Question, work: Promise<boolean>, said: string): Promise<void> {
		if (!await work || !this.containerEl.isConnected) return;
		const at = this.proposal.questions.indexOf(question);
		const others = this.proposal.questions.filter((other) => other !== question);
		const { questions: [next], hidden } = this.ask(1, others.map(({ id }) => id));
		if (next !== undefined) this.shown.add(next.id);
		this.proposal = { hidden, questions: next === undefined ? others : [...others.slice(0, at), next, ...others.slice(at)] };
		this.draw();
		this.focusCard(Math.max(0, at));
		this.saidEl.setText(said);
	}

	private cards(): HTMLElement[] {
		return this.listEl.findAll('.one-on-ones-card');
	}

	private focusCard(at: number): void {
		const cards = this.cards();
		(cards[Math.min(at, cards.length - 1)] ?? this.modalEl).focus();
	}

	private async drawFollowUpQuestion(): Promise<void> {
		const { asking } = this;
		const followUp = await asking.followUp(this.peer);
		if (followUp === null || !this.containerEl.isConnected) return;
		const question = { id: null, text: followUp.text };
		addPart(this.followUpEl, 'h3', 'section-title', this.desk.t('ask.thread'));
		drawFollowUp(addPart(this.followUpEl, 'ul', 'cards'), followUp, {
			insert: () => this.insert([question]), copy: () => void asking.share(this.peer, [question]), openPlace: (place, newTab) => this.openPlace(place, newTab),
		}, this.words);
	}
}
