import { SuggestModal, type App } from 'obsidian';
import { foldAccents } from '../../core/people/name-key';
import type { Person } from '../../core/people/person';
import type { Actions, Desk } from '../actions';
import type { Question } from './question';

/** A question, or the wish for other ones. */
type Choice = { question: Question } | 'another';

/** Proposes questions for one peer, each with why; Enter inserts one. */
export class SuggestQuestionsModal extends SuggestModal<Choice> {
	private readonly seen = new Set<string>();
	private questions: Question[];

	constructor(app: App, private readonly desk: Desk, private readonly actions: Actions, private readonly peer: Person) {
		super(app);
		const { t } = desk;
		this.questions = this.nextQuestions();
		this.setPlaceholder(t('ask.placeholder', { peer: peer.name }));
		this.emptyStateText = t('ask.empty', { peer: peer.name });
		this.setInstructions([
			{ command: '↑↓', purpose: t('pick.move') }, { command: '↵', purpose: t('ask.insert') }, { command: 'esc', purpose: t('pick.close') },
		]);
		this.modalEl.addClass('one-on-ones-questions');
	}

	/** Questions not seen here yet; after the last it begins again. */
	private nextQuestions(): Question[] {
		let questions = this.actions.suggestQuestions(this.peer, this.seen);
		if (questions.length === 0) {
			this.seen.clear();
			questions = this.actions.suggestQuestions(this.peer, this.seen);
		}
		for (const { id } of questions) this.seen.add(id);
		return questions;
	}

	override getSuggestions(query: string): Choice[] {
		const words = foldAccents(query.trim());
		const found = this.questions.filter(({ text, topic }) => foldAccents(`${text} ${topic}`).includes(words));
		return [...found.map((question) => ({ question })), ...(this.questions.length > 0 ? ['another' as const] : [])];
	}

	override renderSuggestion(choice: Choice, el: HTMLElement): void {
		const { t } = this.desk;
		if (choice === 'another') {
			el.createDiv({ cls: 'one-on-ones-another', text: t('ask.another') });
			return;
		}
		const { question } = choice;
		el.addClass('mod-complex');
		const contentEl = el.createDiv({ cls: 'suggestion-content' });
		contentEl.createDiv({ cls: 'suggestion-title one-on-ones-question', text: question.text });
		const noteEl = contentEl.createDiv({ cls: 'suggestion-note' });
		if (question.mutual) noteEl.createDiv({ cls: 'one-on-ones-mutual', text: t('ask.mutual') });
		noteEl.createDiv({ text: t('ask.reveals', { reveals: question.reveals }) });
		noteEl.createDiv({ cls: 'one-on-ones-reasons', text: t('ask.why', { reasons: question.reasons.map((reason) => reason.text).join(' · ') }) });
	}

	override selectSuggestion(choice: Choice, event: MouseEvent | KeyboardEvent): void {
		if (choice !== 'another') {
			super.selectSuggestion(choice, event);
			return;
		}
		this.questions = this.nextQuestions();
		this.inputEl.value = '';
		// The list listens to what is typed, and there is no public way to ask it to look again.
		this.inputEl.dispatchEvent(new Event('input'));
	}

	override onChooseSuggestion(choice: Choice): void {
		if (choice !== 'another') void this.actions.insertQuestion(this.peer, choice.question);
	}
}
