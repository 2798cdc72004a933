// Two years of meetings with twelve peers, played through the notes themselves: each meeting is written as a note and read again.
import { promptFacts } from '../../../src/content/prompts';
import { promptsEn } from '../../../src/content/prompts-en';
import { buildBank } from '../../../src/core/prompts/bank';
import { Ledger } from '../../../src/core/follow-ups/ledger';
import { findToComeBackTo, findBlockers } from '../../../src/core/prompts/follow-up-question';
import { askedWith } from '../../../src/core/prompts/history';
import { proposePrompts } from '../../../src/core/prompts/propose';
import { reasonText } from '../../../src/core/prompts/reasons';
import { hash32 } from '../../../src/core/prompts/tie';
import { addDays } from '../../../src/core/text/day';
import { outlineOf } from '../../../src/core/text/outline';
import { en } from '../../../src/i18n/en';
import { reasonNamesEn, reasonsEn } from '../../../src/i18n/reasons-en';
import { expectRecording } from '../../support/recording';
import { note, notebookOf, words } from '../../support/vault-folder';

const START = '2024-01-08';
const END = addDays(START, 2 * 365);
const AIMS = [null, 'trust', 'comms', 'workload', 'ideas'];
const PEERS = [
	['Ana Ruiz', 28], ['Tom Ashby', 14], ['王小明', 42], ['Zoë Núñez', 7], ['Łukasz Żak', 56], ['Priya Raman', 21],
	['Henrik Solberg', 84], ['Noor Haddad', 28], ['Elif Demir', 35], ['Björn Håkansson', 14], ['Sofie Claes', 42], ['Rosa Benítez', 28],
] as const;
const bank = buildBank(promptFacts, { en: promptsEn }, 'en', 'en');

/** A number below `most` that these words always give. */
const roll = (most: number, ...of: (string | number)[]): number => hash32(of.join('|')) % most;

interface Held {
	date: string;
	aim: string | null;
	stage: string;
	ids: string[];
	answered: string[];
	lines: string[];
}

/** Plays the meetings with one peer in order; what is left open in an answer is in the note, and read from there. */
function play(name: string, cadence: number): Held[] {
	const notebook = notebookOf([note(`People/${name}.md`, `---\ntype: peer\ncadence: ${cadence}d\n---\n`)]);
	const series: Held[] = [];
	let lastText = '';
	for (let date = addDays(START, roll(14, name)); date < END; date = addDays(date, cadence + roll(5, name, date) - 2 + (roll(9, 'gap', name, date) === 0 ? 2 * cadence : 0))) {
		const [person] = notebook.roster.peers;
		if (person === undefined) throw new Error(`Nobody is called ${name}`);
		const history = askedWith(notebook, person);
		const known = new Ledger(notebook, date).peerOf(person);
		const aim = AIMS[roll(AIMS.length, 'aim', name, date)] ?? null;
		const { picks } = proposePrompts(person, { date, aim, count: 3, nonce: 0 }, { notebook, words, bank, history, starred: [] });
		const before = outlineOf(lastText, () => false);
		const last = series[series.length - 1]?.date ?? null;
		const [blocker] = findBlockers(before, 0, before.lines.length);
		const back = findToComeBackTo(before, '', history.filter((asked) => asked.answered && asked.date === last), bank, en['thread.answer']);
		const from = blocker !== undefined ? `(back to what was in the way: ${blocker.text})` : back === null ? null : `(back to ${back.id}: ${back.followUp.replace('{{date}}', last ?? '').replace('{{thread}}', back.thread)})`;

		// One question in six stays without an answer, one answer in eight leaves something open.
		const answered = picks.map((pick) => pick.prompt.id).filter((id) => roll(6, 'answer', name, date, id) > 0);
		lastText = `---\naim: ${aim ?? ''}\n---\n## Agenda\n${picks.map(({ prompt: { id, text } }) => `- ${text} ^q-${id}\n${!answered.includes(id) ? '' : roll(8, 'open', name, date, id) === 0 ? '    - [ ] the licence for the map #blocker\n' : '    - the map of the harbour\n'}`).join('')}`;
		const path = `1-1s/${name}/${date} ${name}.md`;
		const { text, properties } = note(path, lastText);
		notebook.readAll([{ path, text, properties }]);
		series.push({
			date, aim, stage: known?.stage ?? '', ids: picks.map((pick) => pick.prompt.id), answered,
			lines: [...from === null ? [] : [`  ${from}`], ...picks.flatMap(({ prompt: { id, text: question, depth, slot }, reasons }) => [
				`  ${answered.includes(id) ? '*' : ' '} ${question} (${id}, depth ${depth}${slot === 'core' ? '' : `, ${slot}`}${reasons.some(({ code }) => code === 'thread') ? ', thread' : ''})`,
				...name === PEERS[0][0] ? [`      ${reasons.map((reason) => reasonText(reason, reasonsEn, reasonNamesEn)).join(' · ')}`] : [],
			])],
		});
	}
	return series;
}

const series = PEERS.map(([name, cadence]) => ({ name, cadence, held: play(name, cadence) }));

test('two years with twelve peers read well', () => {
	const parts = series.map(({ name, cadence, held }) => [
		`== ${name}, every ${cadence} days: ${held.length} meetings, ${new Set(held.flatMap(({ ids }) => ids)).size} questions`, '',
		...held.slice(0, cadence < 14 ? 12 : 8).flatMap(({ date, aim, stage, lines }) => [`${date}  ${stage}${aim === null ? '' : `, aim ${aim}`}`, ...lines]),
		...held.length > 12 ? ['…', ...held.slice(-2).flatMap(({ date, aim, stage, lines }) => [`${date}  ${stage}${aim === null ? '' : `, aim ${aim}`}`, ...lines])] : [],
	].join('\n'));
	expectRecording('two-years.txt', `What is proposed in the first meetings of two years, and in the last two of those who meet often. * was answered. With the first peer it also says why.\n\n${parts.join('\n\n')}\n`);
});

test('nobody is asked a question again before every other one that was open to them', () => {
	for (const { held } of series) {
		const counts = new Map<string, number>();
		for (const id of held.flatMap(({ answered }) => answered)) counts.set(id, (counts.get(id) ?? 0) + 1);
		if (counts.size < bank.prompts.length) expect(Math.max(...counts.values())).toBe(1);
	}
});

test('no set has two frank questions or two of one topic while there are others, and no first meeting is rounded off', () => {
	for (const { held } of series) {
		expect(held[0]?.ids.some((id) => bank.byId.get(id)?.slot === 'closer')).toBe(false);
		for (const { ids } of held.slice(0, 12)) {
			expect(ids.filter((id) => bank.byId.get(id)?.depth === 3).length).toBeLessThanOrEqual(1);
			expect(new Set(ids.map((id) => bank.byId.get(id)?.topic)).size).toBe(3);
		}
	}
});
