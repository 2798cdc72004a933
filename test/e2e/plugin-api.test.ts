// The public surface, asked as a script of the user asks it.
import * as fs from 'node:fs';
import type { OneOnOnesApi } from '../../src/api';
import { activePath, callApi, hashes, openExample, propertiesOf, TODAY } from './support/desk';
import type { Session } from './support/session';
import { until } from './support/until';

jest.setTimeout(20_000);

let session: Session;
beforeAll(async () => { session = await openExample(); });
afterAll(() => session.close());
afterEach(() => { expect(session.errors).toEqual([]); });

const ask = <T, A>(act: (api: OneOnOnesApi, argument: A) => T | Promise<T>, argument?: A): Promise<T> => callApi(session, act, argument);
interface Truth {
	peers: { name: string }[];
}

test('it has a version, with exactly the methods that are built', async () => {
	expect(await ask((api) => api.version)).toBe(1);
	expect((await ask((api) => Object.keys(api).sort()))).toEqual(['followUps', 'meetings', 'on', 'peers', 'ready', 'setDue', 'setOwner', 'setStatus', 'startMeeting', 'suggestQuestions', 'version']);
});

test('peers are those of the vault, each with its rhythm, each with its standing', async () => {
	const truth = JSON.parse(fs.readFileSync('test/example-vault.truth.json', 'utf8')) as Truth;
	const peers = await ask((api) => api.peers());
	expect(peers.map(({ name }) => name).sort()).toEqual(truth.peers.map(({ name }) => name).sort());
	for (const known of truth.peers) expect(peers.find(({ name }) => name === known.name)).toMatchObject(known);
	expect(Object.keys(peers[0] ?? {}).sort()).toEqual(['aliases', 'archived', 'cadenceDays', 'lastHeld', 'name', 'nextDue', 'path', 'planned', 'stage']);
	expect(peers.find(({ name }) => name === '王小明')).toMatchObject({ planned: '2026-03-19', aliases: ['小明', 'Xiaoming Wang'], stage: 'building' });
});

test('meetings come in order of their days, every filter narrows them', async () => {
	const all = await ask((api) => api.meetings());
	expect(all.map(({ date }) => date)).toEqual(all.map(({ date }) => date).sort());
	for (const query of [{ peer: 'Tom Ashby' }, { from: '2026-02-01' }, { to: '2025-12-31' }, { status: 'planned' as const }, { peer: 'Ana Ruiz', from: '2026-01-01', to: '2026-03-31', status: 'held' as const }]) {
		const found = await ask((api, given) => api.meetings(given), query);
		expect(found).toEqual(all.filter((meeting) => (!('peer' in query) || meeting.peer === query.peer) && (!('from' in query) || meeting.date >= query.from)
			&& (!('to' in query) || meeting.date <= query.to) && (!('status' in query) || meeting.status === query.status)));
		expect(found.length).toBeGreaterThan(0);
		expect(found.length).toBeLessThan(all.length);
	}
	expect(await ask((api) => api.meetings({ peer: 'Nobody' }))).toEqual([]);
});

test('follow-ups hold their line as it is on disk, every filter narrows them', async () => {
	const all = await ask((api) => api.followUps());
	for (const { path: at, line, raw } of all) expect(session.read(at).split(/\r?\n/)[line]).toBe(raw);
	for (const query of [{ peer: 'Ana Ruiz' }, { owner: 'them' as const }, { status: ['open' as const, 'in-progress' as const] }, { peer: '王小明', owner: 'both' as const, status: ['in-progress' as const] }]) {
		const found = await ask((api, given) => api.followUps(given), query);
		expect(found).toEqual(all.filter((row) => (!('peer' in query) || row.peers.includes(query.peer)) && (!('owner' in query) || row.owner === query.owner)
			&& (!('status' in query) || (query.status as string[]).includes(row.status))));
		expect(found.length).toBeGreaterThan(0);
		expect(found.length).toBeLessThan(all.length);
	}
	expect(await ask((api) => api.followUps({ status: [] }))).toEqual([]);
});

test('ready waits for a note the app has just heard of but not indexed yet', async () => {
	await session.inApp((app) => {
		const { api } = (app as unknown as { plugins: { plugins: Record<string, { api: OneOnOnesApi }> } }).plugins.plugins['peer-one-on-ones'] ?? { api: null };
		Object.assign(window, { found: new Promise<number>((resolve) => {
			const ref = app.vault.on('create', (file) => {
				if (api === null || !file.path.endsWith('.md')) return;
				app.vault.offref(ref);
				void api.ready().then(() => resolve(api.followUps().filter(({ text }) => text === 'fold the tent').length));
			});
		}) });
	});
	session.write('1-1s/Ana Ruiz/2026-03-10 Ana Ruiz.md', '- [ ] fold the tent\n');
	expect(await session.page.evaluate('window.found')).toBe(1);
});

test('changed tells of every change until it is undone', async () => {
	const told = (): Promise<number> => session.page.evaluate('window.told');
	await session.page.evaluate("window.told = 0; window.undo = app.plugins.plugins['peer-one-on-ones'].api.on('changed', () => { window.told += 1; })");
	session.write('1-1s/Ana Ruiz/2026-03-10 Ana Ruiz.md', '- [ ] fold both tents\n');
	await until(async () => await told() > 0);
	await session.page.evaluate('window.undo()');
	const heard = await told();
	session.write('1-1s/Ana Ruiz/2026-03-10 Ana Ruiz.md', '- [ ] fold all tents\n');
	await until(() => ask((api) => api.followUps().some(({ text }) => text === 'fold all tents')));
	expect(await told()).toBe(heard);
	await session.page.evaluate('window.undo()');
});

test('a status is written once the disk holds it, the answers too; it is undone to the byte', async () => {
	const at = '1-1s/Ana Ruiz/2026-03-05 Ana Ruiz.md';
	const before = session.read(at);
	const raw = '- [ ] write the alt texts 📅 2026-03-12';
	const line = before.split('\n').indexOf(raw);
	for (const [status, box] of [['in-progress', '[/]'], ['dropped', '[-]'], ['unclear', '[?]'], ['done', '[x]'], ['open', '[ ]']] as const) {
		const seen = (await ask((api, place) => api.followUps().find((row) => row.path === place.at && row.line === place.line), { at, line }));
		const answer = await ask(async (api, given) => {
			const result = await api.setStatus(given.seen, given.status);
			return [result, api.followUps().find((row) => row.path === given.seen.path && row.line === given.seen.line)?.status];
		}, { seen: { path: at, line, raw: seen?.raw ?? '' }, status });
		expect(answer).toEqual(['written', status]);
		expect(session.read(at).split('\n')[line]).toContain(`- ${box} write the alt texts`);
	}
	expect(session.read(at)).toBe(before);
});

test('a status that cannot be written says why, leaving every file alone', async () => {
	const before = hashes(session.vaultFolder);
	const at = '1-1s/Ana Ruiz/2026-03-05 Ana Ruiz.md';
	const set = (place: { path: string; line: number; raw: string }): Promise<string> => ask((api, seen) => api.setStatus(seen, 'done'), place);
	expect(await set({ path: at, line: 3, raw: '- [ ] never written' })).toBe('changed-meanwhile');
	expect(await set({ path: at, line: 0, raw: '---' })).toBe('changed-meanwhile');
	expect(await set({ path: 'Gone.md', line: 0, raw: '- [ ] x' })).toBe('missing');
	expect(await ask((api, path) => api.setStatus({ path, line: 0, raw: 'x' }, 'moved').then(() => 'written', () => 'rejected'), at)).toBe('rejected');
	expect(hashes(session.vaultFolder)).toEqual(before);
});

test('a line that has moved is found by what it says', async () => {
	const at = '1-1s/Ana Ruiz/2026-03-10 Ana Ruiz.md';
	session.write(at, 'new\n\n- [ ] fold all tents\n');
	expect(await ask((api, path) => api.setStatus({ path, line: 0, raw: '- [ ] fold all tents' }, 'done'), at)).toBe('written');
	expect(session.read(at)).toBe('new\n\n- [x] fold all tents ✅ 2026-03-12\n');
});

test('questions are at most as many as asked for, their points add up, a nonce gives others', async () => {
	const questions = await ask((api) => api.suggestQuestions('Björn Håkansson', { count: 5 }));
	expect(questions).toHaveLength(5);
	for (const { score, reasons, text, id } of questions) {
		expect(reasons.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(score);
		expect([text, id].every((word) => word !== '')).toBe(true);
	}
	expect(await ask((api) => api.suggestQuestions('Björn Håkansson').length)).toBe(3);
	expect(await ask((api) => api.suggestQuestions('Björn Håkansson', { count: 5 }))).toEqual(questions);
	expect(await ask((api) => api.suggestQuestions('Björn Håkansson', { count: 5, nonce: 1 }))).not.toEqual(questions);
	expect(await ask((api) => [api.suggestQuestions('Nobody'), api.suggestQuestions('Ana Ruiz', { count: 0 })])).toEqual([[], []]);
});

test('a meeting is started without being opened, on any day, once', async () => {
	const open = await activePath(session);
	const first = await ask((api) => api.startMeeting('Björn Håkansson', { open: false, aim: 'trust', kind: 'walk' }));
	expect(first).toEqual({ path: '1-1s/Björn Håkansson/2026-03-12 Björn Håkansson.md', line: 0, created: true });
	expect(propertiesOf(session.read(first.path))).toEqual({ type: 'one-on-one', peer: '[[Björn Håkansson]]', date: TODAY, kind: 'walk', aim: 'trust' });
	expect(await ask((api) => api.startMeeting('Björn Håkansson', { open: false }))).toEqual({ ...first, created: false });
	const serves = (options: { aim?: string; kind?: string }): Promise<string[]> => ask((api, given) => api.suggestQuestions('Björn Håkansson', given).map(({ reasons }) => reasons.filter(({ code }) => code === 'aim' || code === 'kind').map(({ text }) => text).join()), options);
	expect([await serves({}), await serves({ aim: 'ideas', kind: 'retro' })]).toEqual([['Serves today’s aim: trust', 'Serves today’s aim: trust', 'Serves today’s aim: trust'], expect.arrayContaining([expect.stringContaining('retro')])]);
	const later = await ask((api) => api.startMeeting('björn håkansson', { date: '2026-04-01', open: false }));
	expect(later.path).toBe('1-1s/Björn Håkansson/2026-04-01 Björn Håkansson.md');
	expect(await ask((api) => api.meetings({ peer: 'Björn Håkansson', status: 'planned' }).map(({ date }) => date))).toEqual(['2026-04-01']);
	expect(await activePath(session)).toBe(open);
	expect(await ask((api) => api.startMeeting('Ana Ruiz', { date: '2026-02-30' }).then(() => 'started', (error: unknown) => (error as Error).message))).toBe('2026-02-30 is no day.');
	expect(await ask((api) => api.startMeeting('Mira Novak').then(() => 'started', (error: unknown) => (error as Error).message))).toBe('Nobody to meet is called Mira Novak.');
	const opened = await ask((api) => api.startMeeting('Björn Håkansson'));
	await until(async () => await activePath(session) === opened.path);
});

test('a due day and an owner are written by the API, or refused in one sentence', async () => {
	const path = '1-1s/Björn Håkansson/2026-03-12 Björn Håkansson.md';
	session.write(path, `${session.read(path)}\n- [ ] a new follow-up\n`);
	const seen = await until(async () => (await ask((api) => api.followUps({ peer: 'Björn Håkansson' }))).find(({ text }) => text === 'a new follow-up') ?? null, 'the follow-up');
	const nowSeen = (raw: string) => ({ path, line: seen.line, raw });
	expect(await ask((api, at) => api.setDue(at, '2026-04-02'), nowSeen('- [ ] a new follow-up'))).toBe('written');
	expect(await ask((api, at) => api.setOwner(at, { person: 'björn håkansson' }), nowSeen('- [ ] a new follow-up 📅 2026-04-02'))).toBe('written');
	expect(session.read(path)).toContain('\n- [ ] Björn: a new follow-up 📅 2026-04-02\n');
	expect(await ask((api, at) => api.setOwner(at, { person: 'Mira Novak' }), nowSeen('- [ ] Björn: a new follow-up 📅 2026-04-02'))).toBe('written');
	expect(await ask((api, at) => api.setDue(at, null), nowSeen('- [ ] a new follow-up 📅 2026-04-02'))).toBe('written');
	expect(session.read(path)).toContain('\n- [ ] a new follow-up\n');
	expect(await ask((api, at) => Promise.all([
		api.setDue(at, 'soon').catch(String), api.setOwner(at, { person: 'Nobody' }).catch(String), api.setOwner({ ...at, raw: '- [ ] gone' }, 'both'), api.setDue({ ...at, path: 'gone.md' }, null),
	]), nowSeen('- [ ] a new follow-up'))).toEqual(['Error: soon is no day.', 'Error: Nobody is called Nobody.', 'changed-meanwhile', 'missing']);
});
