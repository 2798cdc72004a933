import type { PromptFilter } from '../../core/prompts/filter';
import type { Translate } from '../../i18n/index';
import { addBlock, nameUnseen } from '../part';

/** A filter that lets everything through. */
export const noFilter: PromptFilter = { aim: null, topic: null, depth: null };

const AIMS = ['trust', 'comms', 'workload', 'ideas'];
const DEPTHS = [1, 2, 3] as const;

function addSelect(parentEl: HTMLElement, label: string, choices: readonly (readonly [value: string, text: string])[], change: (value: string) => void): void {
	const selectEl = parentEl.createEl('select', 'dropdown');
	nameUnseen(selectEl, label, parentEl);
	for (const [value, text] of choices) selectEl.createEl('option', { text, value });
	selectEl.addEventListener('change', () => change(selectEl.value));
}

/** Draws the choice of aim, topic and depth; calls back with each change. */
export function drawFilters(parentEl: HTMLElement, topics: readonly string[], nameOf: (word: string) => string, t: Translate, change: (filter: PromptFilter) => void): void {
	let filter = noFilter;
	const set = (part: Partial<PromptFilter>): void => {
		filter = { ...filter, ...part };
		change(filter);
	};
	const filtersEl = addBlock(parentEl, 'filters');
	const named = (words: readonly string[]): [string, string][] => words.map((word): [string, string] => [word, nameOf(word)]).sort(([, a], [, b]) => a.localeCompare(b));
	addSelect(filtersEl, t('ask.filter.aim'), [['', t('ask.filter.anyAim')], ...AIMS.map((aim) => [aim, nameOf(aim)] as const)], (aim) => set({ aim: aim === '' ? null : aim }));
	addSelect(filtersEl, t('ask.filter.topic'), [['', t('ask.filter.anyTopic')], ...named(topics)], (topic) => set({ topic: topic === '' ? null : topic }));
	addSelect(filtersEl, t('ask.filter.depth'), [['', t('ask.filter.anyDepth')], ...DEPTHS.map((depth) => [String(depth), t(`ask.depth.${depth}`)] as const)],
		(value) => set({ depth: DEPTHS.find((depth) => String(depth) === value) ?? null }));
}
