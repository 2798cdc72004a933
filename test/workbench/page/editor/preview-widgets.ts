import type { EditorView } from '@codemirror/view';
import { WidgetType } from '@codemirror/view';
import { toggledTaskLine } from './task-box';

/** The box of a task, which ticks and unticks its line. */
export class BoxWidget extends WidgetType {
	constructor(private readonly mark: string) {
		super();
	}

	override eq(other: BoxWidget): boolean {
		return other.mark === this.mark;
	}

	toDOM(view: EditorView): HTMLElement {
		const labelEl = createSpan('task-list-label');
		const boxEl = labelEl.createEl('input', { cls: 'task-list-item-checkbox', type: 'checkbox', attr: { 'data-task': this.mark.trim(), 'aria-label': 'Done' } });
		boxEl.checked = this.mark !== ' ';
		// The caret stays where it is: a tick must not open the line for editing.
		boxEl.addEventListener('mousedown', (evt) => evt.preventDefault());
		boxEl.addEventListener('click', (evt) => {
			evt.preventDefault();
			const line = view.state.doc.lineAt(view.posAtDOM(labelEl));
			const toggled = toggledTaskLine(line.text);
			if (toggled !== null) view.dispatch({ changes: { from: line.from, to: line.to, insert: toggled }, userEvent: 'input.toggle' });
		});
		return labelEl;
	}

	override ignoreEvent(): boolean {
		return true;
	}
}

/** The dot in place of a list's `-`, `*` or `+`. */
export class BulletWidget extends WidgetType {
	override eq(): boolean {
		return true;
	}

	toDOM(): HTMLElement {
		return createSpan({ cls: 'list-bullet', text: '•' });
	}
}

/** The line in place of `---`. */
export class RuleWidget extends WidgetType {
	override eq(): boolean {
		return true;
	}

	toDOM(): HTMLElement {
		return createSpan('cm-hr');
	}
}
