import { headingKey, isPrivateKey } from '../../../src/core/text/heading-words';
import { notList, outlineOf, standing, type Outline } from '../../../src/core/text/outline';
import { isTaskShaped } from '../../../src/core/text/task-line';
import { words } from '../../support/vault-folder';

/** The outline of a text, with the built-in words for a private section. */
export function outlined(text: string): Outline {
	return outlineOf(text, (heading) => isPrivateKey(headingKey(heading), words));
}

/** The last word of every task line that is no code, comment, maths or frontmatter. */
export function tasksIn(text: string): string[] {
	const { lines, standings } = outlined(text);
	return lines.filter((line, index) => ((standings[index] ?? 0) & notList) === 0 && isTaskShaped(line))
		.map((line) => line.trim().split(' ').pop() ?? '');
}

/** The private lines of a text. */
export function privateIn(text: string): string[] {
	const { lines, standings } = outlined(text);
	return lines.filter((_, index) => ((standings[index] ?? 0) & standing.private) !== 0);
}
