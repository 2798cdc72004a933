import { prepareFuzzySearch, SuggestModal, type App } from 'obsidian';
import { foldAccents } from '../core/people/name-key';
import type { Desk } from './actions';

/** What a question says around its choices. */
interface PickWords {
	placeholder: string;
	/** When nothing is found. */
	empty: string;
}

/** Asks for one of several things: found by its letters, chosen by keys or mouse. */
export abstract class PickModal<Choice> extends SuggestModal<Choice> {
	constructor(app: App, protected readonly desk: Desk, name: string, { placeholder, empty }: PickWords, private readonly choose: (choice: Choice) => void) {
		super(app);
		const { t } = desk;
		this.setPlaceholder(placeholder);
		this.emptyStateText = empty;
		this.setInstructions([
			{ command: '↑↓', purpose: t('pick.move') }, { command: '↵', purpose: t('pick.choose') }, { command: 'esc', purpose: t('pick.close') },
		]);
		this.modalEl.addClass(`one-on-ones-pick-${name}`);
	}

	override onChooseSuggestion(choice: Choice): void {
		this.choose(choice);
	}

	/** Draws a choice with what is to know about it below, where there is anything. */
	protected drawChoice(el: HTMLElement, title: string, note = ''): void {
		el.addClass('mod-complex');
		const contentEl = el.createDiv('suggestion-content');
		contentEl.createDiv({ cls: 'suggestion-title', text: title });
		if (note !== '') contentEl.createDiv({ cls: 'suggestion-note', text: note });
	}

	/** Those that the letters find under any of their names, with or without accents: the best first, equal ones as they stand. All for no letters. */
	protected find<Item>(items: readonly Item[], letters: string, namesOf: (item: Item) => readonly string[]): Item[] {
		const search = prepareFuzzySearch(foldAccents(letters));
		return items.flatMap((item) => {
			const scores = letters === '' ? [0] : namesOf(item).flatMap((name) => search(foldAccents(name))?.score ?? []);
			return scores.length === 0 ? [] : [{ item, score: Math.max(...scores) }];
		}).sort((a, b) => b.score - a.score).map(({ item }) => item);
	}
}
