// User, sync and plugin write into one note in any order, each between the steps of the others.
import fc from 'fast-check';
import { splitLines } from '../../src/core/text/lines';
import type { WriteResult } from '../../src/vault/note-writer';
import { FakeVault, nextTurn } from '../support/fake-vault';
import { startOn, type PluginOnFake } from '../support/plugin-on-fake';
import { mergeText } from '../workbench/page/editor/merge';
import { runs } from '../support/runs';

const AT = '1-1s/2026-03-05 Ana.md';
const HEAD = '---\npeer: Ana\n---\n';
const START = ['a0', 'a1', 'a2'];

type Act = { by: 'user' | 'sync'; at: number } | { by: 'plugin'; pick: number; tick: boolean } | { by: 'undo' } | { by: 'nobody'; turns: number };
const act: fc.Arbitrary<Act> = fc.oneof(
	{ weight: 3, arbitrary: fc.record({ by: fc.constantFrom('user' as const, 'sync' as const), at: fc.nat(9) }) },
	{ weight: 4, arbitrary: fc.record({ by: fc.constant('plugin' as const), pick: fc.nat(9), tick: fc.boolean() }) },
	{ weight: 1, arbitrary: fc.constant<Act>({ by: 'undo' }) },
	{ weight: 3, arbitrary: fc.record({ by: fc.constant('nobody' as const), turns: fc.integer({ min: 1, max: 4 }) }) },
);

const wordOf = (line: string): string => /\b[aus]\d+\b/.exec(line)?.[0] ?? '';

function withLine(text: string, at: number, line: string): string {
	const texts = splitLines(text);
	const place = 3 + (at % Math.max(1, texts.length - 3));
	return [...texts.slice(0, place), line, ...texts.slice(place)].join('\n');
}

/** What was asked of one line, in the order of the asking. */
interface Asked {
	status: 'done' | 'open';
	result: WriteResult | null;
}

async function play(acts: readonly Act[], isOpen: boolean): Promise<{ text: string; written: string[]; asked: Map<string, Asked[]>; undone: boolean }> {
	const vault = new FakeVault({ [AT]: HEAD + START.map((word) => `- [ ] ${word}\n`).join('') });
	const plugin: PluginOnFake = await startOn(vault);
	const view = isOpen ? vault.open(AT) : null;
	const written = [...START];
	const asked = new Map<string, Asked[]>();
	const pending: Promise<unknown>[] = [];
	let undone = false;
	for (const each of acts) {
		if (each.by === 'nobody') for (let turn = 0; turn < each.turns; turn += 1) await nextTurn();
		else if (each.by === 'undo') {
			undone = true;
			pending.push(plugin.writer.takeBackLast());
		} else if (each.by === 'plugin') {
			const all = plugin.notebook.layOut().all();
			const seen = all[each.pick % Math.max(1, all.length)];
			if (seen === undefined) continue;
			const one: Asked = { status: each.tick ? 'done' : 'open', result: null };
			asked.set(seen.text, [...asked.get(seen.text) ?? [], one]);
			pending.push(plugin.edits.setStatus(seen, one.status).then((result) => { one.result = result; }));
		} else {
			const word = `${each.by === 'user' ? 'u' : 's'}${written.length}`;
			written.push(word);
			if (each.by === 'user' && view !== null) view.editor.type(withLine(view.editor.getValue(), each.at, `- [ ] ${word}`));
			else {
				vault.writeOutside(AT, withLine(vault.textOf(AT), each.at, `- [ ] ${word}`));
				view?.notice(mergeText);
			}
		}
	}
	await Promise.all(pending);
	await view?.save();
	await nextTurn();
	plugin.unload();
	return { text: vault.textOf(AT), written, asked, undone };
}

test('no line that somebody wrote is lost, doubled or changed but the one asked for', async () => {
	await fc.assert(fc.asyncProperty(fc.array(act, { minLength: 2, maxLength: 12 }), fc.boolean(), async (acts, isOpen) => {
		const { text, written, asked, undone } = await play(acts, isOpen);
		expect(text.startsWith(HEAD)).toBe(true);
		const lines = splitLines(text.slice(HEAD.length)).filter((line) => line !== '');
		expect(lines.map(wordOf).sort()).toEqual([...written].sort());
		for (const line of lines) {
			const wishes = (asked.get(wordOf(line)) ?? []).filter(({ result }) => result === 'written');
			const last = wishes[wishes.length - 1];
			// What was taken back may stand as it was before or as it was asked for.
			if (undone && asked.has(wordOf(line))) continue;
			const expected = last?.status === 'done' ? `- [x] ${wordOf(line)} ✅ 2026-03-12` : `- [ ] ${wordOf(line)}`;
			expect(line).toBe(expected);
		}
	}), { ...runs, numRuns: Math.ceil(runs.numRuns / 3) });
});
