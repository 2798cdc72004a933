import type { Day } from '../../core/text/day';
import type { Translate } from '../../i18n/index';
import { addButton, addIconButton } from '../button';
import { dayInWords } from '../day-words';
import { addBlock, idOf, nameBy, nameUnseen } from '../part';
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

/** A button that is called otherwise than it reads: many cards have the same. */
function addNamed(parentEl: HTMLElement, text: string, label: string, press: (event: MouseEvent) => void, cls = ''): void {
	nameUnseen(addButton(parentEl, { cls, text }, press), label);
}

/** A button that stays pressed while the question is one of those the user likes best. */
function addStar(cardEl: HTMLElement, question: Question, star: (isStarred: boolean) => Promise<boolean>, { t }: CardWords): void {
	cardEl.addClass('mod-starrable');
	const attr = { 'aria-label': t('ask.star.label', { question: question.text }), 'aria-pressed': String(question.starred) };
	const starEl = addIconButton(cardEl, 'star', 'star', attr, () => void star(!question.starred).then((isKept) => {
		// Kept in the question too: the list may be drawn anew from it.
		if (isKept) question.starred = !question.starred;
		starEl.setAttr('aria-pressed', String(question.starred));
	}));
}

/** A card that the arrow keys reach; Enter on it inserts its question. */
function addCard(listEl: HTMLElement, text: string, insert: () => void): HTMLElement {
	const cardEl = addBlock(listEl.createEl('li'), 'card', '', { role: 'group', tabindex: '-1' });
	nameBy(cardEl, addBlock(cardEl, 'question', text));
	cardEl.addEventListener('keydown', (event) => {
		if (event.key !== 'Enter' || event.target !== cardEl || event.isComposing) return;
		event.preventDefault();
		insert();
	});
	return cardEl;
}

/** Adds a part that a screen reader says when the card has the focus: the card's name is the question alone. */
function addSaid(cardEl: HTMLElement, name: string, text: string): void {
	const partEl = addBlock(cardEl, name, text);
	cardEl.setAttr('aria-describedby', `${cardEl.getAttr('aria-describedby') ?? ''} ${idOf(partEl)}`.trim());
}

function addButtons(cardEl: HTMLElement, question: string, actions: CardActions, { t, peer }: CardWords): void {
	const buttonsEl = addBlock(cardEl, 'card-buttons');
	addNamed(buttonsEl, t('ask.insert'), t('ask.insert.label', { question }), actions.insert);
	const { putOff, mute } = actions;
	if (putOff !== undefined) addNamed(buttonsEl, t('ask.later'), t('ask.later.label', { question, peer }), putOff);
	if (mute !== undefined) addNamed(buttonsEl, t('ask.never'), t('ask.never.label', { question, peer }), mute);
	addNamed(buttonsEl, t('ask.copy'), t('ask.copy.label', { question }), actions.copy);
}

/** A button that leads to a place in a note; with a modifier, in a new tab. */
function addSource(cardEl: HTMLElement, text: string, label: string, place: Place, { openPlace }: CardActions): void {
	addNamed(cardEl, text, label, (event) => openPlace(place, event.ctrlKey || event.metaKey), 'one-on-ones-link');
}

/** Draws a question: what it shows, how to use it, its last answer, and why it is proposed. */
export function drawQuestion(listEl: HTMLElement, question: Question, actions: CardActions, words: CardWords): HTMLElement {
	const { t, today } = words;
	const cardEl = addCard(listEl, question.text, actions.insert);
	if (question.mutual) addSaid(cardEl, 'mutual', t('ask.mutual'));
	if (question.reveals !== '') addSaid(cardEl, 'card-note', t('ask.reveals', { reveals: question.reveals }));
	if (question.use !== '') addSaid(cardEl, 'card-note', t('ask.use', { use: question.use }));
	const { last } = question;
	if (last !== null) {
		const day = dayInWords(last.date, today, t);
		addSource(cardEl, t('ask.last', { day }), t('ask.last.label', { day, question: question.text }), { ...last, raw: null }, actions);
	}
	addSaid(cardEl, 'reasons', t('ask.why', { reasons: question.reasons.map((reason) => reason.text).join(' · ') }));
	addButtons(cardEl, question.text, actions, words);
	if (actions.star !== undefined) addStar(cardEl, question, actions.star, words);
	return cardEl;
}

/** Draws a question that follows from last time, with the line it follows from. */
export function drawFollowUp(listEl: HTMLElement, { kind, about, text, place }: FollowUpQuestion, actions: CardActions, words: CardWords): HTMLElement {
	const { t } = words;
	const cardEl = addCard(listEl, text, actions.insert);
	cardEl.addClass('mod-follow-up');
	addSaid(cardEl, 'reasons', t('ask.why', { reasons: t(`ask.thread.${kind}`, { about }) }));
	addSource(cardEl, t('ask.source'), t('ask.source.label', { question: text }), place, actions);
	addButtons(cardEl, text, actions, words);
	return cardEl;
}
