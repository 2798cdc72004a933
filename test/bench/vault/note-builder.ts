import type { TrueOwner, TrueStatus, WrittenTask } from './task-lines';
import { codeLines, phrases, type Language } from './phrases';
import type { Random } from './random';

/** A follow-up that must be found. */
export interface TrueFollowUp {
	path: string;
	line: number;
	raw: string;
	owner: TrueOwner;
	status: TrueStatus;
}

/** Puts a note together line by line and remembers which lines are promises. */
export class NoteBuilder {
	private readonly lines: string[] = [];
	readonly truth: TrueFollowUp[] = [];

	constructor(readonly path: string, private readonly random: Random, readonly language: Language) {}

	text(): string {
		return `${this.lines.join('\n')}\n`;
	}

	properties(pairs: Readonly<Record<string, string>>): void {
		this.add('---', ...Object.entries(pairs).map(([key, value]) => `${key}: ${value}`), '---');
	}

	add(...lines: string[]): void {
		for (const line of lines) this.lines.push(line);
	}

	heading(level: number, text: string): void {
		this.add('', `${'#'.repeat(level)} ${text}`, '');
	}

	paragraphs(count: number): void {
		const { prose, join } = phrases[this.language];
		for (let made = 0; made < count; made += 1) {
			this.add(Array.from({ length: this.random.whole(4, 8) }, () => this.random.pick(prose)).join(join), '');
		}
	}

	/** A promise, behind whatever marks the list item. */
	promise(start: string, task: WrittenTask): void {
		const raw = `${start}${task.text}`;
		this.truth.push({ path: this.path, line: this.lines.length, raw, owner: task.owner, status: task.status });
		this.lines.push(raw);
	}

	/** Promises in lists of every kind: bullets, numbers, nested ones, callouts. */
	promises(count: number, next: () => WrittenTask): void {
		let left = count;
		while (left > 0) {
			const share = Math.min(left, this.random.whole(1, 4));
			left -= share;
			this.listOf(share, next);
			this.add('');
		}
	}

	private listOf(count: number, next: () => WrittenTask): void {
		const { random } = this;
		const kind = random.whole(0, 9);
		if (kind === 0) {
			this.add('> [!todo] ☑');
			for (let made = 0; made < count; made += 1) this.promise('> - ', next());
		} else if (kind === 1) {
			for (let made = 1; made <= count; made += 1) this.promise(`${made}${random.pick(['.', ')'])} `, next());
		} else if (kind === 2) {
			this.add(`- ${random.pick(phrases[this.language].subject)}`);
			for (let made = 0; made < count; made += 1) this.promise(made % 2 === 0 ? '    - ' : '\t* ', next());
		} else {
			for (let made = 0; made < count; made += 1) this.promise(made > 0 && random.chance(0.2) ? '    - ' : '- ', next());
		}
	}

	/** Something that looks like tasks and holds none: code, comments, maths, half a box. */
	lookalike(tasks: () => string): void {
		const { random } = this;
		const code = (): string => random.pick(codeLines);
		const blocks: (() => string[])[] = [
			() => ['```js', code(), `- ${tasks()}`, code(), '```'],
			() => ['~~~~', '```', `- ${tasks()}`, '~~~', `* ${tasks()}`, '~~~~'],
			() => ['- one', '  ```', `  - ${tasks()}`, '  ```', '- two'],
			() => ['%%', `- ${tasks()}`, `- ${tasks()}`, '%%'],
			() => ['<!--', `- ${tasks()}`, '-->'],
			() => ['$$', `- ${tasks()}`, '$$'],
			() => ['> ```', `> - ${tasks()}`, '> ```'],
			() => [random.pick(phrases[this.language].prose), '', `    - ${tasks()}`],
			() => ['- [ ]', `-${tasks()}`, '', tasks(), '', '- [] almost', '- [ab] nearly', '- [ ]x'],
		];
		this.add(...random.pick(blocks)(), '');
	}
}
