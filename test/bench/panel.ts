import { spawnSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { makeVault } from '../e2e/support/fixture-plugin';
import { closeBrowser, openSession, type Session } from '../e2e/support/session';
import { median, quantile, rowOf, short, type Bench, type Row } from './measure';

const ROWS_A_NOTE = 100;
/** Letters that leave every row, most of them, and few. */
const KEYS = ['p', 'r', 'o', 'm', '7'];
/** How often a list is scrolled by how many pixels: from a slow wheel to a flick. */
const STEPS = 240;
const STEP = 300;

/** What runs in the page, as text: the page knows nothing of these files. */
const PAGE = `window.bench = {
	frame: () => new Promise((resolve) => requestAnimationFrame(resolve)),
	/** Behind the work of the next frame: a task that is posted in it runs once the frame is handed over. */
	painted: () => new Promise((resolve) => requestAnimationFrame(() => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => resolve(performance.now());
		port2.postMessage(null);
	})),
	view: () => app.workspace.getLeavesOfType('peer-one-on-ones-follow-ups')[0].view,
	async open() {
		const begun = performance.now();
		app.commands.executeCommandById('peer-one-on-ones:open-follow-ups');
		while (document.querySelector('.one-on-ones-row') === null) await new Promise((resolve) => setTimeout(resolve));
		return await this.painted() - begun;
	},
	async close() {
		for (const leaf of app.workspace.getLeavesOfType('peer-one-on-ones-follow-ups')) leaf.detach();
		await this.painted();
	},
	/** All items by what draws each of them in the list, in one fragment. */
	async drawAll() {
		const { list } = this.view();
		const begun = performance.now();
		const fragment = document.createDocumentFragment();
		list.items.forEach((item, index) => fragment.append(list.drawItem(item, index)));
		const listEl = list.listEl.cloneNode(false);
		listEl.append(fragment);
		list.listEl.after(listEl);
		const took = await this.painted() - begun;
		listEl.remove();
		await this.painted();
		return took;
	},
	/** Remembers how long after the next key its paint is done. */
	watchKey() {
		this.key = new Promise((resolve) => window.addEventListener('keydown', ({ timeStamp }) => {
			void this.painted().then((end) => resolve(end - timeStamp));
		}, { capture: true, once: true }));
	},
	/** Remembers how long after the next key the list with what it finds is painted. */
	watchList() {
		this.listed = new Promise((resolve) => window.addEventListener('keydown', ({ timeStamp }) => {
			const watch = new MutationObserver(() => {
				watch.disconnect();
				void this.painted().then((end) => resolve(end - timeStamp));
			});
			watch.observe(document.querySelector('.one-on-ones-list'), { childList: true });
		}, { capture: true, once: true }));
	},
	async idle(frames) {
		const times = [];
		for (let before = await this.frame(), turn = 0; turn < frames; turn += 1) {
			const now = await this.frame();
			times.push(now - before);
			before = now;
		}
		return times;
	},
	async scroll(steps, step) {
		const bodyEl = document.querySelector('.one-on-ones-panel-body');
		const found = { times: [], most: 0, blank: 0 };
		bodyEl.scrollTop = 0;
		for (let before = await this.frame(), turn = 0; turn < steps; turn += 1) {
			bodyEl.scrollTop += step === 0 ? (bodyEl.scrollHeight - bodyEl.clientHeight) / steps : step;
			const now = await this.frame();
			found.times.push(now - before);
			before = now;
			found.most = Math.max(found.most, document.querySelectorAll('.one-on-ones-panel *').length);
			const { top, bottom } = bodyEl.getBoundingClientRect();
			const rects = [...bodyEl.querySelectorAll('li')].map((el) => el.getBoundingClientRect());
			if (!rects.some((rect) => rect.top <= top + 1) || !rects.some((rect) => rect.bottom >= bottom - 1)) found.blank += 1;
		}
		return found;
	},
};`;

interface Scrolled {
	times: number[];
	most: number;
	blank: number;
}

/** The plugin as built, on so many open follow-ups, none of them from before the first day. */
async function openWith(rows: number, peers: number): Promise<Session> {
	const notes = Array.from({ length: rows / ROWS_A_NOTE }, (_, note): [string, string] => {
		const lines = Array.from({ length: ROWS_A_NOTE }, (_each, line) => `- [ ] promise ${line} of note ${note}${line % 7 === 0 ? ', in so many words that the row needs another line to hold them all' : ''}`);
		const [peer, turn] = [note % peers, Math.floor(note / peers)];
		return [`1-1s/2026-0${1 + turn % 2}-${String(10 + turn)} Peer ${peer}.md`, `${lines.join('\n')}\n`];
	});
	const session = await openSession(makeVault(Object.fromEntries(notes)), { settings: { begins: '2020-01-01' } });
	session.page.setDefaultTimeout(120_000);
	await session.page.evaluate("app.plugins.plugins['peer-one-on-ones'].api.ready()");
	await session.page.evaluate(PAGE);
	return session;
}

async function end(session: Session): Promise<void> {
	const { errors, vaultFolder } = session;
	await session.close();
	await rm(vaultFolder, { recursive: true, force: true });
	if (errors.length > 0) throw new Error(`The page told of errors:\n${errors.join('\n')}`);
}

/** R11 and R12 at one size; C6 at it too. */
async function measureAt(rows: number, peers: number, { rounds, say }: Bench): Promise<Row[]> {
	const session = await openWith(rows, peers);
	const { page } = session;
	const inPage = <T>(work: string): Promise<T> => page.evaluate<T>(`bench.${work}`);
	const found = { first: [] as number[], all: [] as number[], keys: [] as number[], lists: [] as number[], frames: [] as number[] };
	// Once for everything that is made only once.
	await inPage('open()');
	const { most, blank: blanks } = await inPage<Scrolled>('scroll(60, 0)');
	for (let round = 0; round < rounds; round += 1) {
		await inPage('close()');
		const first = await inPage<number>('open()');
		const frame = median(await inPage<number[]>('idle(60)'));
		await page.locator('.one-on-ones-search').focus();
		const keys: number[] = [];
		for (const key of KEYS) {
			await inPage('watchKey()');
			await page.keyboard.press(key);
			keys.push(await page.evaluate<number>('bench.key') / frame);
		}
		found.keys.push(Math.max(...keys));
		await page.locator('.one-on-ones-search').fill('');
		await page.waitForTimeout(1000);
		await inPage('watchList()');
		await page.keyboard.press(KEYS[0] ?? '');
		const listed = await page.evaluate<number>('bench.listed') / frame;
		found.lists.push(listed);
		await page.locator('.one-on-ones-search').fill('');
		const { times, blank } = await inPage<Scrolled>(`scroll(${STEPS}, ${STEP})`);
		found.frames.push(quantile(times, 0.95) / frame);
		found.first.push(first);
		// Last: it leaves much to clear away behind it, and of many rows so much that it is done but once.
		if (rows <= 10_000 || round === rounds - 1) found.all.push(await inPage<number>('drawAll()'));
		say(`R11 round ${round + 1}, ${short(rows)} rows: first paint ${first.toFixed(0)} ms, all rows ${found.all.map((each) => each.toFixed(0)).join(', ')} ms; keys ${keys.map((each) => each.toFixed(1)).join(', ')} frames of ${frame.toFixed(1)} ms, the list ${listed.toFixed(1)}; longest frame while scrolling ${Math.max(...times).toFixed(0)} ms, ${blank} blank`);
	}
	await end(session);
	say(`C6: ${most} elements at most, ${blanks} blank frames on the way through ${short(rows)} rows`);
	return [
		rowOf('R11', `first paint ÷ drawing all rows, ${short(rows)} rows`, found.first.map((first) => first / median(found.all)), 1 / 15),
		rowOf('R12', `a key in the search to the next paint, in frames, ${short(rows)} rows`, found.keys, 2),
		...rows > 10_000 ? [] : [rowOf('R12', `a key in the search to the paint of its list, in frames, ${short(rows)} rows`, found.lists, 2)],
		rowOf('R12', `a frame while scrolling (95%), in frames, ${short(rows)} rows`, found.frames, 2),
		rowOf('C6', `elements in the panel, ${short(rows)} rows of ${peers} peers`, [most], 600),
	];
}

/** R11, R12, C6: the panel of the built plugin in the workbench, in a real browser. */
export async function measurePanel(bench: Bench): Promise<Row[]> {
	if (spawnSync(process.execPath, ['esbuild.config.mjs'], { stdio: 'inherit', env: { ...process.env, FULL_NAMES: '1' } }).status !== 0) throw new Error('The plugin cannot be built.');
	const measured = [await measureAt(10_000, 100, bench), await measureAt(100_000, 1000, bench)];
	await closeBrowser();
	return measured.flat();
}
