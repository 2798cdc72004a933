// Somebody who has held no one-on-one before: three questions with their reasons, an answer below each, and a month later three others that follow from them.
import { activePath, editorState, openDesk, openNote, palette, propertiesOf, typeWhom } from './support/desk';
import { makeVault } from './support/fixture-plugin';
import type { Session } from './support/session';
import { until } from './support/until';

jest.setTimeout(30_000);

const NOTE = '1-1s/Ana Ruiz/2026-03-12 Ana Ruiz.md';
const ANSWERS = ['the exports', 'every two weeks', 'a map of who does what'];

/** What the open dialog proposes, and why. */
async function proposed(session: Session): Promise<{ questions: string[]; reasons: string[] }> {
	const cards = session.page.locator('.one-on-ones-card:not(.mod-follow-up)');
	await cards.first().waitFor();
	return { questions: await cards.locator('.one-on-ones-question').allTextContents(), reasons: await cards.locator('.one-on-ones-reasons').allTextContents() };
}

test('three questions, their answers, and a month later three others beside one that comes back to an answer', async () => {
	const vault = makeVault({ 'People/Ana Ruiz.md': '---\ntype: peer\n---\n' });
	let session = await openDesk(vault);
	await typeWhom(session, 'Ana', 'Suggest questions');
	await session.page.keyboard.press('Enter');
	await proposed(session);
	await session.page.getByRole('button', { name: 'Other questions' }).press('Enter');
	const { questions: first } = await proposed(session);
	await session.page.getByRole('button', { name: 'Insert all' }).press('Enter');
	await until(async () => await activePath(session) === NOTE && (await editorState(session)).text.split('\n')[(await editorState(session)).line] === '    - ');

	for (const answer of ANSWERS) {
		await session.page.keyboard.type(answer);
		// Below the answer stands the next question, and below that its own line.
		const { line } = await editorState(session);
		while ((await editorState(session)).line < line + 2) await session.page.keyboard.press('ArrowDown');
		await session.page.keyboard.press('End');
	}
	await session.page.keyboard.press('Control+s');
	await until(() => session.read(NOTE).includes(ANSWERS[2] ?? '?'));
	const body = session.read(NOTE).split('---\n')[2] ?? '';
	expect(body.replace(/ \^q-\S+/g, '')).toBe(`## Agenda\n${first.map((question, at) => `- ${question}\n    - ${ANSWERS[at] ?? ''}\n`).join('')}\n## Notes\n\n## Agreed\n`);
	expect(propertiesOf(session.read(NOTE))).toEqual({ type: 'one-on-one', peer: '[[Ana Ruiz]]', date: '2026-03-12' });
	await session.close();

	session = await openDesk(vault, { now: '2026-04-12T10:00:00' });
	await openNote(session, 'People/Ana Ruiz.md');
	await palette(session, 'Suggest questions');
	const { questions, reasons } = await proposed(session);
	expect([questions.length, questions.filter((question) => first.includes(question))]).toEqual([3, []]);
	for (const reason of reasons) expect(reason).toMatch(/^Why: Never asked with Ana Ruiz · /);
	const back = session.page.locator('.mod-follow-up');
	const quoted = await back.locator('.one-on-ones-question').textContent() ?? '';
	expect(ANSWERS.filter((answer) => quoted.includes('March 12') && quoted.includes(`“${answer}”`))).toHaveLength(1);
	const about = await back.locator('.one-on-ones-reasons').textContent() ?? '';
	expect(first.filter((question) => about.includes(`“${question}”`))).toHaveLength(1);
	expect(session.errors).toEqual([]);
});
