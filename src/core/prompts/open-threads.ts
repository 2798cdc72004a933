import type { NoteFacts } from '../notebook/note-facts';
import { measureStart } from '../text/line-start';
import type { Day } from '../text/day';
import type { Bank } from './bank';
import type { AskedPrompt } from './history';

/** What is still open in an answer: a box that is not ticked, what is unclear, what is in the way. */
const OPEN = /^[\s>]*(?:[-*+]|\d+[.)])\s+\[[ /?]\]\s|#blocker(?![\w/-])/i;

function endOf(facts: NoteFacts, line: number): number {
	const next = [...facts.prompts, ...facts.headings].map((one) => one.line).filter((at) => at > line);
	return Math.min(facts.lineCount, ...next);
}

/** The topics of what was asked last, as far as something in the answers is still open. */
export function openThreads(history: readonly AskedPrompt[], date: Day, bank: Bank, factsOf: (path: string) => NoteFacts | null): string[] {
	const before = history.filter((asked) => asked.answered && asked.date < date);
	const last = before.reduce((latest, asked) => (asked.date > latest ? asked.date : latest), '');
	const topics = before.filter((asked) => asked.date === last).flatMap((asked) => {
		const facts = factsOf(asked.path);
		const topic = bank.byId.get(asked.id)?.topic;
		if (facts === null || topic === undefined) return [];
		const end = endOf(facts, asked.line);
		// What stands at the margin is an item of its own.
		const isOpen = [...facts.tasks, ...facts.agenda].some(({ line, raw }) => line > asked.line && line < end && measureStart(raw).indent > 0 && OPEN.test(raw));
		return isOpen ? [topic] : [];
	});
	return [...new Set(topics)];
}
