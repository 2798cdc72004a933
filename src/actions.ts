import { Notice, type App } from 'obsidian';
import { parseTaskLine } from './core/text/task-line';
import { insertQuestion } from './asking';
import type { Parts } from './parts';
import { questionsFor } from './questions';
import { createPeer, STARTING, startWith } from './starting';
import { telling, tellResult } from './telling';
import type { Actions } from './ui/actions';
import { pickAndStart } from './ui/commands';
import { PANEL_TYPE } from './ui/follow-ups/panel';
import { openAt } from './vault/open-note';
import { WriteStep } from './vault/write-step';

async function openPanel(app: App): Promise<void> {
	const leaf = await app.workspace.ensureSideLeaf(PANEL_TYPE, 'right', { active: true, reveal: true });
	await app.workspace.revealLeaf(leaf);
}

/** Whether a task that comes again was ticked with nobody there to write its next line. */
function isLastOfItsKind({ path, raw }: { path: string; raw: string }, { tasks }: Parts): boolean {
	return tasks.toggler(path) === null && parseTaskLine(raw)?.fields.some((field) => field.kind === 'recurrence') === true;
}

/** Joins what the views ask for with what the vault can do. */
export function buildActions(parts: Parts): Actions {
	const { app, desk, writer } = parts;
	const actions: Actions = {
		startMeeting: async (peer) => {
			await telling(parts, async () => {
				const step = new WriteStep();
				const person = typeof peer === 'string' ? await parts.writer.inTurn(STARTING, () => createPeer(peer, parts, step)) : peer;
				if (person === null) return;
				const started = await startWith(person, { date: desk.today(), kind: null, aim: null, open: true }, parts, step);
				if (started === null) new Notice(desk.t('notice.changed'));
			});
		},
		setStatus: async (followUp, status) => {
			const result = await telling(parts, () => parts.edits.setStatus(followUp, status));
			if (result !== null) tellResult(result, followUp.path, parts);
			if (result === 'written' && status === 'done' && isLastOfItsKind(followUp, parts)) new Notice(desk.t('notice.noNext'));
			return result === 'written';
		},
		openLine: async ({ path, line, raw }, newTab) => {
			await telling(parts, async () => {
				const found = raw === null ? line : await writer.findLine(path, { line, raw });
				await openAt(app, path, found ?? line, 'end', newTab);
			});
		},
		suggestQuestions: (peer, seen) => {
			const { questionCount } = parts.settings();
			const questions = questionsFor(peer, { date: desk.today(), aim: null, count: questionCount + seen.size, nonce: 0 }, parts);
			return questions.filter(({ id }) => !seen.has(id)).slice(0, questionCount);
		},
		insertQuestion: async (peer, question) => {
			await telling(parts, () => insertQuestion(peer, question, parts));
		},
		canUndo: () => writer.canTakeBack,
		undo: async () => {
			const result = await telling(parts, () => writer.takeBackLast());
			if (result === 'written') new Notice(desk.t('notice.undone'));
			else if (result !== null) new Notice(desk.t('notice.notUndone'));
		},
		openPanel: async () => {
			await telling(parts, () => openPanel(app));
		},
		pickPeer: () => pickAndStart(app, desk, actions),
	};
	return actions;
}
