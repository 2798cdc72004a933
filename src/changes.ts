import { Notice } from 'obsidian';
import type { FollowUp } from './core/follow-ups/follow-up';
import { compareTexts } from './core/text/order';
import { parseTaskLine } from './core/text/task-line';
import type { Parts } from './parts';
import { tellResult, telling } from './telling';
import type { Change } from './ui/actions';
import { addButton } from './ui/button';
import type { WriteResult } from './vault/note-writer';
import { WriteStep } from './vault/write-step';

/** How long a notice with a way back stays, in milliseconds. */
const NOTICE_TIME = 5000;

/** Whether a task that comes again was ticked with nobody there to write its next line. */
function isLastOfItsKind({ path, raw }: { path: string; raw: string }, { tasks }: Parts): boolean {
	return tasks.toggler(path) === null && parseTaskLine(raw)?.fields.some((field) => field.kind === 'recurrence') === true;
}

function write(followUp: FollowUp, change: Change, step: WriteStep, { edits }: Parts): Promise<WriteResult> {
	switch (change.of) {
		case 'status': return edits.setStatus(followUp, change.status, step);
		case 'due': return edits.setDue(followUp, change.day, step);
		case 'owner': return edits.setOwner(followUp, change.owner, step);
		case 'tell': return edits.setTell(followUp, change.mark, step);
		case 'order': return edits.repairOrder(followUp, step);
	}
}

/** From the last line of a note to its first: a line that becomes two moves only what is below it. */
function fromBelow(followUps: readonly FollowUp[]): FollowUp[] {
	return [...followUps].sort((a, b) => compareTexts(a.path, b.path) || b.line - a.line);
}

/** Says what was written and offers the way back, for the last action only: notices lie over the panel. */
export class UndoNotice {
	private shown: Notice | null = null;

	constructor(private readonly label: string, private readonly undo: () => void) {}

	hide(): void {
		this.shown?.hide();
	}

	show(words: string): void {
		this.hide();
		this.shown = new Notice(createFragment((textEl) => {
			textEl.appendText(`${words} `);
			const buttonEl = addButton(textEl, { cls: 'one-on-ones-undo', text: this.label }, () => this.undo());
			// The button is gone with the notice: the focus stays where it is.
			buttonEl.addEventListener('mousedown', (event) => event.preventDefault());
		}), NOTICE_TIME);
	}
}

/** Changes follow-ups as one action, taken back as one; true when every one of them is written. */
export async function changeAll(followUps: readonly FollowUp[], change: Change, parts: Parts, notice: UndoNotice): Promise<boolean> {
	const { desk } = parts;
	const step = new WriteStep();
	const results = await telling(parts, async () => {
		const all: { followUp: FollowUp; result: WriteResult }[] = [];
		for (const followUp of fromBelow(followUps)) all.push({ followUp, result: await write(followUp, change, step, parts) });
		return all;
	}, null);
	if (results === null) return false;
	const refused = results.find(({ result }) => result !== 'written');
	if (refused !== undefined) tellResult(refused.result, refused.followUp.path, parts);
	const written = results.filter(({ result }) => result === 'written');
	if (!step.isEmpty) {
		const what = change.of === 'status' ? change.status : change.of;
		const isLast = what === 'done' && written.some(({ followUp }) => isLastOfItsKind(followUp, parts));
		const words = desk.t(`notice.changed.${what}`, { count: written.length });
		notice.show(isLast ? `${words} ${desk.t('notice.noNext')}` : words);
	}
	return refused === undefined;
}
