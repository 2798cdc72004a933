import type { App } from 'obsidian';
import type { BankFinding } from '../../core/prompts/check-bank';
import { withoutExtension } from '../../core/text/path';
import type { Translate } from '../../i18n/index';
import type { Actions } from '../actions';
import { addBlock } from '../part';
import { LineListModal } from './line-list';

/** Lists what may be wrong with the questions of the user; each row opens its line. */
export class BankFindingsModal extends LineListModal {
	constructor(app: App, private readonly t: Translate, actions: Actions) {
		super(app, actions, t('check.title'));
	}

	override onOpen(): void {
		const { t } = this;
		const findings = this.actions.asking.checkBanks();
		if (findings === null || findings.length === 0) {
			this.drawEmpty(findings === null ? t('check.noBank') : t('check.clean'));
			return;
		}
		addBlock(this.contentEl, 'hidden', t('check.count', { count: findings.length }));
		for (const path of new Set(findings.map((finding) => finding.path))) {
			const listEl = this.addList((titleEl) => titleEl.setText(withoutExtension(path)));
			for (const finding of findings.filter((each) => each.path === path)) this.drawFinding(listEl, finding);
		}
		this.enter();
	}

	private drawFinding(listEl: HTMLElement, { code, path, line, text, value }: BankFinding): void {
		const { t } = this;
		const rowEl = this.addRow(listEl, { path, line, raw: null });
		if (text !== '') addBlock(rowEl, 'question', text);
		addBlock(rowEl, 'card-note', t(`check.${code}`, { value }));
		addBlock(rowEl, 'reasons', t('check.line', { line: line + 1 }));
	}
}
