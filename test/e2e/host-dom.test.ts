import { closeBrowser } from '../support/browser';
import { buildFixturePlugin, makeVault } from './support/fixture-plugin';
import { openSession } from './support/session';
import type { Session } from './support/session';

// The additions to the page (9-340 in obsidian.d.ts), setIcon 5689, setTooltip 6711, renderResults 5428.

jest.setTimeout(60_000);
let session: Session;

beforeAll(async () => { session = await openSession(makeVault({ 'A.md': 'a' }), { pluginFolder: await buildFixturePlugin('window-plugin') }); });
afterAll(async () => {
	const { errors } = session;
	await session.close();
	await closeBrowser();
	expect(errors).toEqual([]);
});

// An expression about a new element, and what it gives.
test.each<[string, string, unknown]>([
	['createEl sets all it is told', "el.createEl('input', { cls: 'a b', type: 'text', value: 'v', placeholder: 'p', title: 't', attr: { 'data-x': 1, hidden: null } }).outerHTML + el.find('input').value", '<input class="a b" title="t" type="text" placeholder="p" data-x="1">v'],
	['createEl links, takes a parent, calls back', "createEl('a', { parent: el, href: '#x', text: 'A' }, (a) => { a.dataset.y = a.isConnected; }) && el.innerHTML", '<a href="#x" data-y="false">A</a>'],
	['createDiv and createSpan append or prepend', "(el.createDiv(), el.createDiv('two'), el.createSpan({ cls: ['a', 'b'], prepend: true }), el.innerHTML)", '<span class="a b"></span><div></div><div class="two"></div>'],
	['createDiv and createSpan stand alone', "[createDiv('a').outerHTML, createSpan({ text: 'b' }).outerHTML]", ['<div class="a"></div>', '<span>b</span>']],
	['text can be a fragment', "(fragment.createEl('b'), el.appendText('x'), el.createDiv({ text: fragment }), el.innerHTML)", 'x<div><b></b></div>'],
	['setText replaces', "(fragment.createEl('b'), el.createDiv(), el.setText('x'), el.setText(fragment), el.innerHTML)", '<b></b>'],
	['empty and detach', "(el.createDiv(), el.empty(), el.createSpan().detach(), el.innerHTML)", ''],
	['setChildrenInPlace leaves who stays where it is', "(() => { const [a, b] = [el.createEl('a'), el.createEl('b')]; b.focus = null; el.setChildrenInPlace([createEl('i'), b]); return [el.innerHTML, el.lastChild === b, a.isConnected]; })()", ['<i></i><b></b>', true, false]],
	['classes', "(el.addClass('a', 'b', 'c'), el.removeClass('a', 'b'), el.toggleClass('c', false), el.toggleClass(['d', 'e'], true), [el.className, el.hasClass('d'), el.hasClass('c')])", ['d e', true, false]],
	['attributes', "(el.setAttr('a', 1), el.setAttrs({ a: null, b: true }), [el.getAttr('a'), el.getAttr('b')])", [null, 'true']],
	['find and findAll', "(el.createSpan('x'), el.createSpan('x'), [el.find('.x') === el.firstChild, el.find('.y'), Array.isArray(el.findAll('.x')), el.findAll('.x').length])", [true, null, true, 2]],
	['toggle', "[false, true].map((shown) => { el.toggle(shown); return getComputedStyle(el).display; })", ['none', 'block']],
	['createFragment', "(el.append(createFragment((inner) => inner.createEl('b'))), el.innerHTML)", '<b></b>'],
	['setCssProps', "(el.setCssProps({ '--x': '3px' }), el.style.getPropertyValue('--x'))", '3px'],
	['setCssStyles', "(el.setCssStyles({ left: '3px' }), el.style.left)", '3px'],
	['doc and win', '[el.doc === document, document.doc === document, el.win === window, activeWindow === window, activeDocument === document]', [true, true, true, true, true]],
	['contains of a string', "['tea'.contains('ea'), 'tea'.contains('x')]", [true, false]],
	['remove of an array', '(() => { const list = [1, 2, 1]; list.remove(1); const keys = []; for (const key in list) keys.push(key); return [list, keys]; })()', [[2], ['0']]],
])('%s', async (_, expression, result) => {
	expect(await session.page.evaluate(`(() => { const el = document.body.createDiv(); const fragment = document.createDocumentFragment(); return ${expression}; })()`)).toEqual(result);
});

test('an icon is found with and without prefix, takes the place of the one before, and a name of none leaves nothing', async () => {
	expect(await session.page.evaluate(`(() => {
		const { setIcon } = app.plugins.modules.obsidian;
		const el = createDiv({ text: 'x' });
		return ['leaf', 'lucide-list-checks', 'alert-triangle', 'grid-2x2', 'no-such-icon'].map((name) => { setIcon(el, name); return [...el.children].map((svg) => svg.getAttribute('class')).join() + el.textContent; });
	})()`)).toEqual(['svg-icon lucide-leafx', 'svg-icon lucide-list-checksx', 'svg-icon lucide-alert-trianglex', 'svg-icon lucide-grid-2x2x', 'x']);
});

test('a tooltip names its element; it shows while the pointer is in it, as every aria-label does', async () => {
	expect(await session.page.evaluate(`(() => {
		const { setTooltip } = app.plugins.modules.obsidian;
		const el = createDiv();
		return ['Cups', ''].map((text) => { setTooltip(el, text); return el.ariaLabel; });
	})()`)).toEqual(['Cups', null]);
	await session.page.evaluate(`(() => {
		const el = document.body.createDiv({ attr: { style: 'position: fixed; inset: 200px auto auto 400px; z-index: 99' } });
		el.createDiv({ cls: 'in-cups', text: 'Assam', parent: el });
		app.plugins.modules.obsidian.setTooltip(el, 'Cups');
		el.createEl('button', { cls: 'in-pots', text: 'Pot', attr: { 'aria-label': 'Pots' } });
	})()`);
	const bubble = session.page.locator('.tooltip');
	await session.page.locator('.in-cups').hover();
	await bubble.getByText('Cups', { exact: true }).waitFor();
	await session.page.locator('.in-pots').hover();
	await bubble.getByText('Pots', { exact: true }).waitFor();
	await session.page.mouse.move(640, 600);
	await bubble.waitFor({ state: 'detached' });
});

test('an element tells when it has come into another window, until it is asked no more', async () => {
	expect(await session.page.evaluate(`(async () => {
		const el = document.body.createDiv();
		const there = document.body.createEl('iframe').contentWindow;
		const told = [];
		const stop = el.onWindowMigrated((win) => told.push(win === there ? 'there' : win === window ? 'here' : 'nowhere'));
		const settled = () => new Promise((resolve) => setTimeout(resolve));
		document.body.appendChild(el);
		await settled();
		for (const doc of [there.document, there.document, document]) { doc.body.appendChild(el); await settled(); }
		stop();
		there.document.body.appendChild(el);
		await settled();
		return [told, el.win === there];
	})()`)).toEqual([['there', 'here'], true]);
});

test('matches are marked', async () => {
	expect(await session.page.evaluate(`(() => {
		const { renderResults } = app.plugins.modules.obsidian;
		const el = createDiv();
		renderResults(el, 'Assam tea', { score: 0, matches: [[0, 2], [6, 9]] });
		return el.innerHTML.replace(/ class="suggestion-highlight"/g, '');
	})()`)).toBe('<span>As</span>sam <span>tea</span>');
});
