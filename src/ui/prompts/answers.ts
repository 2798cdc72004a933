import { Modal, type App } from 'obsidian';
import type { Person } from '../../core/people/person';
import type { Actions, Desk } from '../actions';
import { dayInWords } from '../day-words';
import { moveAmong } from './arrow-keys';
import type { AnsweredQuestion } from './question';

/** Shows every answered question of one peer by topic; each opens its note. */
export class AnswersModal extends Modal {
	constructor(app: App, private readonly desk: Desk, private readonly actions: Actions, private readonly peer: Person) {
		super(app);
		this.setTitle(desk.t('answers.title', { peer: peer.name }));
		this.modalEl.addClass('one-on-ones-answers');
		this.contentEl.addEventListener('keydown', (event) => moveAmong(event, this.contentEl, '.one-on-ones-answer'));
	}

	override async onOpen(): Promise<void> {
		const answers = await this.actions.asking.answers(this.peer);
		if (answers.length === 0) {
			this.contentEl.createDiv({ cls: 'one-on-ones-empty', text: this.desk.t('answers.empty', { peer: this.peer.name }) });
			return;
		}
		for (const [topic, ofTopic] of this.byTopic(answers)) this.drawTopic(topic, ofTopic);
		const [first] = this.contentEl.findAll('.one-on-ones-answer');
		first?.setAttr('tabindex', '0');
		first?.focus();
	}

	/** By the name of the topic; what is from no bank any more comes last. */
	private byTopic(answers: readonly AnsweredQuestion[]): [string, AnsweredQuestion[]][] {
		const found = new Map<string, AnsweredQuestion[]>();
		for (const answer of answers) found.set(answer.topic, [...found.get(answer.topic) ?? [], answer]);
		const named = [...found].map(([topic, ofTopic]): [string, AnsweredQuestion[]] => [topic === '' ? '' : this.actions.asking.nameOf(topic), ofTopic]);
		return named.sort(([a], [b]) => (a === '' ? 1 : b === '' ? -1 : a.localeCompare(b)));
	}

	private drawTopic(topic: string, answers: readonly AnsweredQuestion[]): void {
		const { t } = this.desk;
		const sectionEl = this.contentEl.createDiv({ cls: 'one-on-ones-section' });
		const titleEl = sectionEl.createEl('h3', { cls: 'one-on-ones-section-title' });
		titleEl.createSpan({ text: topic === '' ? t('answers.noTopic') : topic });
		titleEl.createSpan({ cls: 'one-on-ones-count', text: String(answers.length) });
		const listEl = sectionEl.createEl('ul', { cls: 'one-on-ones-list' });
		for (const { question, said, date, place } of answers) {
			const rowEl = listEl.createEl('li').createEl('button', { cls: 'one-on-ones-answer', attr: { tabindex: '-1' } });
			rowEl.createDiv({ cls: 'one-on-ones-question', text: question });
			rowEl.createDiv({ cls: 'one-on-ones-card-note', text: said === '' ? t('answers.private') : said });
			rowEl.createDiv({ cls: 'one-on-ones-reasons', text: dayInWords(date, this.desk.today(), t) });
			rowEl.addEventListener('click', (event) => {
				this.close();
				void this.actions.openLine(place, event.ctrlKey || event.metaKey);
			});
		}
	}
}
