// Asking: questions with their reasons, put where they belong, and never twice.
import { activePath, callApi, editorState, hasEditorFocus, openExample, openNote, palette, placeCursor, typeWhom } from './support/desk';
import type { Session } from './support/session';
import { until } from './support/until';

jest.setTimeout(20_000);

const TOM = '1-1s/Tom Ashby/2026-03-12 Tom Ashby.md';
let session: Session;
beforeAll(async () => { session = await openExample(); });
afterAll(() => session.close());
afterEach(() => { expect(session.errors).toEqual([]); });

/** What is proposed; what follows from last time is no part of it. */
const shown = (): Promise<string[]> => session.page.locator('.one-on-ones-questions .one-on-ones-card:not(.mod-follow-up) .one-on-ones-question').allTextContents();

/** Asks for questions through the palette; answers with what is proposed. */
async function ask(): Promise<string[]> {
	await palette(session, 'Suggest questions');
	await session.page.locator('.one-on-ones-questions .one-on-ones-card').first().waitFor();
	return shown();
}

/** Enter on the first question, then the answer, typed where the cursor stands. */
async function insertAndAnswer(answer: string): Promise<void> {
	await session.page.keyboard.press('Enter');
	await until(async () => {
		const { text, line } = await editorState(session);
		return text.split('\n')[line] === '    - ' && await hasEditorFocus(session);
	}, 'the cursor in an empty child');
	await session.page.keyboard.type(answer);
}

test('in the note of a meeting each question says in words why it is proposed; Escape inserts nothing', async () => {
	await openNote(session, TOM);
	const before = session.read(TOM);
	const questions = await ask();
	expect(questions).toHaveLength(3);
	const reasons = await session.page.locator('.one-on-ones-questions .one-on-ones-card:not(.mod-follow-up) .one-on-ones-reasons').allTextContents();
	expect(reasons).toHaveLength(3);
	for (const reason of reasons) expect(reason).toMatch(/^Why: \S.{5,}/);
	expect(await session.page.getByRole('dialog', { name: 'Questions for Tom Ashby' }).count()).toBe(1);
	await session.page.keyboard.press('Escape');
	expect((await editorState(session)).text).toBe(before);
});

test('Enter puts the question with its marker below the agenda, with the cursor in an empty child', async () => {
	const lines = (await editorState(session)).text.split('\n');
	const agenda = lines.indexOf('## Agenda');
	await placeCursor(session, lines.indexOf('## Notes'));
	const [first] = await ask();
	await insertAndAnswer('that nobody reads the rota');
	const after = (await editorState(session)).text.split('\n');
	const added = after.findIndex((line) => line.startsWith(`- ${first ?? ''} ^q-`));
	expect(added).toBeGreaterThan(agenda);
	expect(added).toBeLessThan(after.indexOf('## Notes'));
	expect(after[added + 1]).toBe('    - that nobody reads the rota');
	expect([...after.slice(0, added), ...after.slice(added + 2)]).toEqual(lines);
});

test('on an empty line it stands at the cursor', async () => {
	const { text } = await editorState(session);
	await placeCursor(session, text.split('\n').indexOf('## Notes') + 1);
	await session.page.keyboard.press('End');
	await session.page.keyboard.press('Enter');
	const { line } = await editorState(session);
	const [first] = await ask();
	await insertAndAnswer('more tea');
	const after = (await editorState(session)).text.split('\n');
	expect(after[line]).toContain(`- ${first ?? ''} ^q-`);
	expect(after[line + 1]).toBe('    - more tea');
});

test('however often it is asked, it never proposes what has an answer', async () => {
	const answered = new Set((await editorState(session)).text.split('\n').filter((line) => line.includes(' ^q-')).map((line) => line.slice(2, line.indexOf(' ^q-'))));
	expect(answered.size).toBe(3);
	for (let time = 0; time < 6; time += 1) {
		const questions = await ask();
		expect(questions.filter((question) => answered.has(question))).toEqual([]);
		answered.add(questions[0] ?? '');
		await insertAndAnswer(`answer ${time}`);
	}
	expect(answered.size).toBe(9);
	const marks = (await editorState(session)).text.match(/\^q-[\w-]+/g) ?? [];
	expect(new Set(marks).size).toBe(marks.length);
	await session.page.keyboard.press('Control+s');
	await until(() => session.read(TOM).includes('answer 5'));
	const later = await callApi(session, (api) => api.suggestQuestions('Tom Ashby', { date: '2026-03-13', count: 10 }).map(({ text }) => text));
	expect(later.filter((question) => answered.has(question))).toEqual([]);
});

test('other questions are all others, in a list that stays open', async () => {
	const before = await ask();
	await session.page.getByRole('button', { name: 'Other questions' }).click();
	const after = await until(async () => {
		const now = await shown();
		return now.join() === before.join() ? null : now;
	}, 'other questions');
	expect(after).toHaveLength(3);
	expect(after.filter((question) => before.includes(question))).toEqual([]);
	expect(await session.page.locator('.one-on-ones-card:focus .one-on-ones-question').textContent()).toBe(after[0]);
	await session.page.keyboard.press('Escape');
});

test('from a note of nobody it asks for whom, then puts the question into the meeting of today', async () => {
	await openNote(session, 'Clippings/Checklist for calm launches.md');
	expect(await typeWhom(session, 'elif', 'Suggest questions')).toBe('Elif Demir');
	await session.page.keyboard.press('Enter');
	await session.page.locator('.one-on-ones-questions .one-on-ones-card').first().waitFor();
	const [first] = await shown();
	await session.page.keyboard.press('Enter');
	const at = '1-1s/Elif Demir/2026-03-12 Elif Demir.md';
	await until(async () => await activePath(session) === at && await hasEditorFocus(session));
	await until(() => session.read(at).includes(`- ${first ?? ''} ^q-`));
	await until(async () => {
		const { text, line } = await editorState(session);
		return text.split('\n')[line] === '    - ';
	}, 'the cursor in an empty child');
	expect(session.read(at).split(first ?? '')).toHaveLength(2);
	expect(session.read(at).match(/\^q-/g)).toHaveLength(1);
	expect(session.read('Clippings/Checklist for calm launches.md')).not.toContain('^q-');
});

test('an unknown name finds nobody to ask; it is not offered as somebody new', async () => {
	await openNote(session, 'Clippings/Checklist for calm launches.md');
	await palette(session, 'Suggest questions');
	await session.page.locator('.one-on-ones-pick-peer').waitFor();
	await session.page.keyboard.type('Nobody Known');
	expect(await session.page.locator('.suggestion-empty').textContent()).toContain('Nobody of that name.');
	await session.page.keyboard.press('Escape');
});
