import { randomOf } from './random-vault';

/** A vault, and the follow-ups that are in it: note, line and words of each. */
export interface VaultWithTruth {
	notes: Record<string, string>;
	truth: string[];
	/** Notes that must be read to find them. */
	ours: string[];
}

/** Pieces of notes: their lines, and which of them are follow-ups, by their words. */
type Piece = (words: string) => { lines: string[]; found: [line: number, text: string][] };

const one = (before: string, after = ''): Piece => (words) => ({ lines: [`${before}${words}${after}`], found: [[0, words]] });
const none = (...lines: string[]): Piece => (words) => ({ lines: lines.map((line) => line.replace('X', words)), found: [] });

const PIECES: readonly Piece[] = [
	one('- [ ] '), one('* [x] ', ' ✅ 2026-03-06'), one('+ [/] ', ' 📅 2026-03-20'), one('1. [ ] '), one('2) [-] '), one('- [ ] ', ' [due:: 2026-04-01]'), one('- [ ] ', ' (done:: 2026-03-01)'), one('> - [ ] '), one('- [ ] ', ' #tell ^id-1'),
	(words) => ({ lines: ['- a point', `\t- [ ] ${words}`, '', `    - [ ] ${words} too`], found: [[1, words], [3, `${words} too`]] }),
	(words) => ({ lines: ['> [!todo] Box', `> - [x] ${words}`, ''], found: [[1, words]] }),
	none('```', '- [ ] X', '```'), none('~~~md', '- [ ] X', '~~~'), none('%%', '- [ ] X', '%%'), none('<!--', '- [ ] X', '-->'), none('$$', '- [ ] X', '$$'), none('words', '', '- X', '- [X](x.md)', '`- [ ] X`', '[ ] X', ''),
];

/** Makes a vault from a seed: one-on-one notes and others, two in five ours. */
export function vaultWithTruth(seed: number, count: number): VaultWithTruth {
	const random = randomOf(seed);
	const made: VaultWithTruth = { notes: {}, truth: [], ours: [] };
	const peers = Array.from({ length: 8 }, (_, index) => `Peer ${'ABCDEFGH'.charAt(index)}`);
	for (const peer of peers) {
		made.notes[`People/${peer}.md`] = '---\ntype: peer\n---\n';
		made.ours.push(`People/${peer}.md`);
	}
	for (let index = 0; index < count; index += 1) {
		const peer = peers[random(peers.length)] ?? '';
		const kind = random(5);
		const path = kind === 0 ? `1-1s/${index} ${peer}.md` : kind === 1 ? `Logs/log ${index}.md` : kind === 2 ? `Daily/day ${index}.md` : `Notes/note ${index}.md`;
		const lines = kind < 2 ? ['---', 'type: one-on-one', `peer: "[[${peer}]]"`, `date: 2026-0${1 + random(2)}-${10 + random(18)}`, '---', ''] : [''];
		for (let part = random(7); part >= 0; part -= 1) {
			const { lines: more, found } = (PIECES[random(PIECES.length)] ?? none())(`promise ${index}-${part}`);
			// In a daily note a task is a follow-up when it links to a peer; in other notes nothing of ours stands.
			const linked = kind === 2 ? more.map((line, at) => (found.some(([place]) => place === at) ? line.replace(/(promise \S+(?: too)?)/, `$1 [[${peer}]]`) : line)) : more;
			if (kind < 3) for (const [at, text] of found) made.truth.push(`${path} ${lines.length + at} ${text}${kind === 2 ? ` [[${peer}]]` : ''}`);
			lines.push(...linked, '');
		}
		made.notes[path] = lines.join('\n');
		if (kind < 2 || (kind === 2 && made.notes[path]?.includes('[['))) made.ours.push(path);
	}
	return made;
}
