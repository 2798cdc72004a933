import type { App } from 'obsidian';
import type { Person } from '../../core/people/person';
import type { Actions, Desk } from '../actions';
import { dayInWords } from '../day-words';
import { addBlock, addPart } from '../part';
import { LineListModal } from './line-list';
import type { AnsweredQuestion } from './question';

/** Shows every answered question of one peer by topic; each opens its note. */
export class AnswersModal extends LineListModal {
	constructor(app: App, private readonly desk: Desk, actions: Actions, private readonly peer: Person) {
		super(app, actions, desk.t('answers.title', { peer: peer.name }));
	}

	override async onOpen(): Promise<void> {
		const answers = await this.actions.asking.answers(this.peer);
		if (answers.length === 0) this.drawEmpty(this.desk.t('answers.empty', { peer: this.peer.name }));
		for (const [topic, ofTopic] of this.byTopic(answers)) this.drawTopic(topic, ofTopic);
		this.enter();
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
		const listEl = this.addList((titleEl) => {
			titleEl.createSpan({ text: topic === '' ? t('answers.noTopic') : topic });
			addPart(titleEl, 'span', 'count', String(answers.length));
		});
		for (const { question, said, date, place } of answers) {
			const rowEl = this.addRow(listEl, place);
			addBlock(rowEl, 'question', question);
			addBlock(rowEl, 'card-note', said === '' ? t('answers.private') : said);
			addBlock(rowEl, 'reasons', dayInWords(date, this.desk.today(), t));
		}
	}
}
