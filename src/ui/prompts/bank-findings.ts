import { Modal, type App } from 'obsidian';
import type { BankFinding } from '../../core/prompts/check-bank';
import type { Translate } from '../../i18n/index';
import type { Actions } from '../actions';
import { moveAmong } from './arrow-keys';

/** Lists what may be wrong with the questions of the user; each row opens its line. */
export class BankFindingsModal extends Modal {
	constructor(app: App, private readonly t: Translate, private readonly actions: Actions) {
		super(app);
		this.setTitle(t('check.title'));
		this.modalEl.addClass('one-on-ones-answers');
		this.contentEl.addEventListener('keydown', (event) => moveAmong(event, this.contentEl, '.one-on-ones-answer'));
	}

	override onOpen(): void {
		const { t } = this;
		const findings = this.actions.asking.checkBanks();
		if (findings === null || findings.length === 0) {
			this.contentEl.createDiv({ cls: 'one-on-ones-empty', text: findings === null ? t('check.noBank') : t('check.clean') });
			return;
		}
		this.contentEl.createDiv({ cls: 'one-on-ones-hidden', text: t('check.count', { count: findings.length }) });
		for (const path of new Set(findings.map((finding) => finding.path))) {
			const sectionEl = this.contentEl.createDiv({ cls: 'one-on-ones-section' });
			sectionEl.createEl('h3', { cls: 'one-on-ones-section-title', text: path.replace(/\.md$/, '') });
			const listEl = sectionEl.createEl('ul', { cls: 'one-on-ones-list' });
			for (const finding of findings.filter((each) => each.path === path)) this.drawFinding(listEl, finding);
		}
		const [first] = this.contentEl.findAll('.one-on-ones-answer');
		first?.setAttr('tabindex', '0');
		first?.focus();
	}

	private drawFinding(listEl: HTMLElement, { code, path, line, text, value }: BankFinding): void {
		const { t } = this;
		const rowEl = listEl.createEl('li').createEl('button', { cls: 'one-on-ones-answer', attr: { tabindex: '-1' } });
		if (text !== '') rowEl.createDiv({ cls: 'one-on-ones-question', text });
		rowEl.createDiv({ cls: 'one-on-ones-card-note', text: t(`check.${code}`, { value }) });
		rowEl.createDiv({ cls: 'one-on-ones-reasons', text: t('check.line', { line: line + 1 }) });
		rowEl.addEventListener('click', (event) => {
			this.close();
			void this.actions.openLine({ path, line, raw: null }, event.ctrlKey || event.metaKey);
		});
	}
}
