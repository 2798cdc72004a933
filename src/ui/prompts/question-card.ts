import { setIcon } from 'obsidian';
import type { Day } from '../../core/text/day';
import type { Translate } from '../../i18n/index';
import { dayInWords } from '../day-words';
import type { FollowUpQuestion, Place, Question } from './question';

/** What can be done with a question in the list. */
export interface CardActions {
	insert: () => void;
	copy: () => void;
	/** Absent where it makes no sense. */
	putOff?: () => void;
	mute?: () => void;
	/** Absent for what is in no bank; true when it is kept. */
	star?: (isStarred: boolean) => Promise<boolean>;
	openPlace: (place: Place, newTab: boolean) => void;
}

/** What a card needs to speak of days and of the peer. */
export interface CardWords {
	t: Translate;
	today: Day;
	peer: string;
}

function addButton(parentEl: HTMLElement, text: string, label: string, click: (event: MouseEvent) => void): HTMLButtonElement {
	const buttonEl = parentEl.createEl('button', { text, attr: { 'aria-label': label } });
	buttonEl.addEventListener('click', click);
	return buttonEl;
}

/** How many parts of cards were described: each needs an id of its own. */
let partsSaid = 0;

/** A button that stays pressed while the question is one of those the user likes best. */
function addStar(cardEl: HTMLElement, question: Question, star: (isStarred: boolean) => Promise<boolean>, { t }: CardWords): void {
	cardEl.addClass('mod-starrable');
	const starEl = cardEl.createEl('button', { cls: 'clickable-icon one-on-ones-star', attr: { 'aria-label': t('ask.star.label', { question: question.text }), 'aria-pressed': String(question.starred) } });
	setIcon(starEl, 'star');
	starEl.addEventListener('click', () => void star(!question.starred).then((isKept) => {
		// Kept in the question too: the list may be drawn anew from it.
		if (isKept) question.starred = !question.starred;
		starEl.setAttr('aria-pressed', String(question.starred));
	}));
}

/** A card that the arrow keys reach; Enter on it inserts its question. */
function addCard(listEl: HTMLElement, text: string, insert: () => void): HTMLElement {
	const cardEl = listEl.createEl('li').createDiv({ cls: 'one-on-ones-card', attr: { role: 'group', 'aria-label': text, tabindex: '-1' } });
	cardEl.createDiv({ cls: 'one-on-ones-question', text });
	cardEl.addEventListener('keydown', (event) => {
		if (event.key !== 'Enter' || event.target !== cardEl || event.isComposing) return;
		event.preventDefault();
		insert();
	});
	return cardEl;
}

/** Lets a screen reader say a part of the card when the card has the focus: its name is the question alone. */
function describe(cardEl: HTMLElement, partEl: HTMLElement): void {
	partEl.id = `one-on-ones-part-${(partsSaid += 1)}`;
	cardEl.setAttr('aria-describedby', `${cardEl.getAttr('aria-describedby') ?? ''} ${partEl.id}`.trim());
}

function drawWhy(cardEl: HTMLElement, reasons: string, { t }: CardWords): void {
	describe(cardEl, cardEl.createDiv({ cls: 'one-on-ones-reasons', text: t('ask.why', { reasons }) }));
}

function addButtons(cardEl: HTMLElement, question: string, actions: CardActions, { t, peer }: CardWords): void {
	const buttonsEl = cardEl.createDiv({ cls: 'one-on-ones-card-buttons' });
	addButton(buttonsEl, t('ask.insert'), t('ask.insert.label', { question }), actions.insert);
	const { putOff, mute } = actions;
	if (putOff !== undefined) addButton(buttonsEl, t('ask.later'), t('ask.later.label', { question, peer }), putOff);
	if (mute !== undefined) addButton(buttonsEl, t('ask.never'), t('ask.never.label', { question, peer }), mute);
	addButton(buttonsEl, t('ask.copy'), t('ask.copy.label', { question }), actions.copy);
}

/** Draws a question: what it shows, how to use it, its last answer, and why it is proposed. */
export function drawQuestion(listEl: HTMLElement, question: Question, actions: CardActions, words: CardWords): HTMLElement {
	const { t, today } = words;
	const cardEl = addCard(listEl, question.text, actions.insert);
	if (question.mutual) describe(cardEl, cardEl.createDiv({ cls: 'one-on-ones-mutual', text: t('ask.mutual') }));
	if (question.reveals !== '') describe(cardEl, cardEl.createDiv({ cls: 'one-on-ones-card-note', text: t('ask.reveals', { reveals: question.reveals }) }));
	if (question.use !== '') describe(cardEl, cardEl.createDiv({ cls: 'one-on-ones-card-note', text: t('ask.use', { use: question.use }) }));
	const { last } = question;
	if (last !== null) {
		const day = dayInWords(last.date, today, t);
		const lastEl = addButton(cardEl, t('ask.last', { day }), t('ask.last.label', { day, question: question.text }), (event) => actions.openPlace({ ...last, raw: null }, event.ctrlKey || event.metaKey));
		lastEl.addClass('one-on-ones-link');
	}
	drawWhy(cardEl, question.reasons.map((reason) => reason.text).join(' · '), words);
	addButtons(cardEl, question.text, actions, words);
	if (actions.star !== undefined) addStar(cardEl, question, actions.star, words);
	return cardEl;
}

/** Draws a question that follows from last time, with the line it follows from. */
export function drawFollowUp(listEl: HTMLElement, { kind, about, text, place }: FollowUpQuestion, actions: CardActions, words: CardWords): HTMLElement {
	const { t } = words;
	const cardEl = addCard(listEl, text, actions.insert);
	cardEl.addClass('mod-follow-up');
	drawWhy(cardEl, t(`ask.thread.${kind}`, { about }), words);
	addButton(cardEl, t('ask.source'), t('ask.source.label', { question: text }), (event) => actions.openPlace(place, event.ctrlKey || event.metaKey)).addClass('one-on-ones-link');
	addButtons(cardEl, text, actions, words);
	return cardEl;
}
