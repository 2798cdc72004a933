// A pane of its own window, and a phone: where the focus, the clipboard and what draws are another's.
import { activePath, editorState, hasEditorFocus, openDesk, openPanel, rowOf, start, takeNotice } from './support/desk';
import { makeVault } from './support/fixture-plugin';
import type { Session, SessionOptions } from './support/session';
import { until } from './support/until';

jest.setTimeout(20_000);

const AT = '1-1s/2026-03-05 Ana Ruiz.md';
let session: Session;
async function openAt(options: SessionOptions = {}): Promise<void> {
	session = await openDesk(makeVault({ [AT]: '## Agreed\n- [ ] send the map ^map\n', 'People/Ana Ruiz.md': '---\ntype: peer\n---\n' }), options);
}
afterEach(async () => {
	expect(session.errors).toEqual([]);
	await session.close();
});

test.each(['phone', 'tablet'])('a row pressed on a %s shows its note at the line without calling up the keyboard', async (device) => {
	await openAt({ [device]: true });
	await openPanel(session);
	await rowOf(session, 'send the map').locator('.one-on-ones-row-text').click();
	await until(async () => await activePath(session) === AT && (await editorState(session)).line === 1, 'the line');
	expect(await hasEditorFocus(session)).toBe(false);
});

test('on a phone a meeting that is started can be written in at once', async () => {
	await openAt({ phone: true });
	await start(session, 'ana');
	expect(await hasEditorFocus(session)).toBe(true);
});

test('a link is copied in the window at hand: another has no right to the clipboard', async () => {
	await openAt();
	await session.page.evaluate(`(() => {
		navigator.clipboard.writeText = () => Promise.reject(new DOMException('Document is not focused.', 'NotAllowedError'));
		window.activeWindow = { navigator: { clipboard: { writeText: async (text) => { window.copied = text; } } } };
	})()`);
	await openPanel(session);
	await rowOf(session, 'send the map').click({ button: 'right', position: { x: 40, y: 30 } });
	await session.page.locator('.menu').getByText('Copy link').click();
	await takeNotice(session, 'Link copied');
	expect(await session.page.evaluate('window.copied')).toContain('#^map');
});

test('a panel in another window draws there, though nothing is drawn in this one', async () => {
	await openAt();
	const panel = await openPanel(session);
	await rowOf(session, 'send the map').waitFor();
	await session.page.evaluate(`(() => {
		window.there = document.body.createEl('iframe', { attr: { style: 'position: fixed; inset: 0; width: 500px; height: 500px' } }).contentWindow;
		const { ResizeObserver } = there;
		window.watched = [];
		there.ResizeObserver = class extends ResizeObserver { observe(el) { watched.push(el.className); super.observe(el); } };
		// As in a window that is minimised: nobody is ever called back.
		window.requestAnimationFrame = () => 0;
		there.document.body.appendChild(document.querySelector('.one-on-ones-panel'));
	})()`);
	await until(() => session.page.evaluate<boolean>("watched.includes('one-on-ones-panel-body')"), 'its size followed there');
	session.write(AT, '## Agreed\n- [ ] bring the rope\n');
	const inThere = (): Promise<string> => session.page.evaluate("there.document.querySelector('.one-on-ones-row-text').textContent");
	await until(async () => await inThere() === 'bring the rope', 'what changed');
	expect(await panel.count()).toBe(0);
});
