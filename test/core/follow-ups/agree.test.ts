// What is agreed while a meeting is held: lines become follow-ups, each with its owner, and nothing else changes.
import fc from 'fast-check';
import { sidePrefixes } from '../../../src/content/headings';
import { planAgreement, type Agreed, type Agreement, type AgreePlace } from '../../../src/core/follow-ups/agree';
import { followUpOf } from '../../../src/core/follow-ups/follow-up';
import type { Notebook } from '../../../src/core/notebook/notebook';
import { isEmptyItem } from '../../../src/core/text/checkbox';
import { parseTaskLine } from '../../../src/core/text/task-line';
import { plainTaskRules } from '../../../src/core/text/task-rules';
import { nastyLine, nastyText, tidyLine } from '../text/lines-of-all-kinds';
import { note, notebookOf } from '../../support/vault-folder';
import { MEETING, PEOPLE, TODAY } from './vault-of-two';
import { runs } from '../../support/runs';

const AGREEMENTS = ['mine', 'theirs', 'both', 'unclear'] as const;

function placeIn(notebook: Notebook, path: string, globalFilter = ''): AgreePlace {
	return {
		path, today: TODAY, sides: (headings) => sidePrefixes[headings.includes('约定') ? 'zh' : 'en'],
		aroundAt: (line) => {
			const around = notebook.surroundingsAt(path, line);
			return around === null ? null : { ...around, tasks: { ...plainTaskRules, globalFilter } };
		},
	};
}

const notebookWith = (path: string, text: string): Notebook => notebookOf([...PEOPLE, note(path, text)], { me: { note: 'People/Mira Novak.md' } });

/** A note after these of its lines were agreed on; why not, when nothing was. */
function agree(text: string, agreement: Agreement, range = { from: 0, to: text.split('\n').length - 1 }, { path = MEETING, filter = '' } = {}): string {
	const agreed: Agreed = planAgreement(text, range, agreement, placeIn(notebookWith(path, text), path, filter));
	if ('refused' in agreed) return agreed.refused;
	const lines = text.split('\n');
	for (const { line, text: now } of agreed.lines) lines[line] = now;
	return lines.join('\n');
}

test.each([
	['send the map', 'mine', '- [ ] send the map'], ['- send the map 📅 2026-03-20', 'theirs', '- [ ] Ana: send the map 📅 2026-03-20'], ['> send the map', 'both', '> - [ ] we: send the map'], ['send the map', 'unclear', '- [?] send the map'],
	['- [ ] send', 'theirs', '- [ ] Ana: send'], ['- [ ] Ana: send', 'mine', '- [ ] send'], ['- [/] Ana: send', 'both', '- [/] we: send'], ['- [?] send', 'mine', '- [ ] send'], ['- [?] Ana: send', 'theirs', '- [ ] Ana: send'],
	['- [x] send ✅ 2026-03-10', 'unclear', '- [?] send'], ['- [x] send ✅ 2026-03-10', 'theirs', '- [x] Ana: send ✅ 2026-03-10'], ['## Ana\'s\nsend', 'mine', '## Ana\'s\n- [ ] me: send'], ['## 约定\n起草', 'both', '## 约定\n- [ ] 我们：起草'],
	['', 'theirs', '- [ ] Ana: '], ['', 'mine', '- [ ] '], ['a\n', 'mine', 'a\n- [ ] '], ['- ', 'unclear', '- [?] '], ['- [ ]', 'both', '- [ ] we: '],
] as const)('%j agreed to be %s is %j', (text, agreement, expected) => {
	expect(agree(text, agreement, text.endsWith('\n') ? { from: 1, to: 1 } : undefined)).toBe(expected);
});

test('of several lines those that can be a promise are; the others stay', () => {
	const text = ['## Agreed', '', 'send the map', '- [?] ask [[Tom Ashby]]', '  - child', '---', '', '| a | b |', '|---|---|', '| 1 | 2 |', '', '> [!note] head', '> draft it', '', '```', 'code', '```'].join('\n');
	expect(agree(text, 'both')).toBe(text.replace('send', '- [ ] we: send').replace('- [?] ask', '- [ ] we: ask').replace('- child', '- [ ] we: child').replace('> draft', '> - [ ] we: draft'));
});

test('a question stays one; what is promised in its answer is a promise', () => {
	expect(agree('- What helped? ^q-mine-01\n    - bring the ladder', 'theirs')).toBe('- What helped? ^q-mine-01\n    - [ ] Ana: bring the ladder');
});

test.each([['## Agenda\n- seat map', 'agenda'], ['## Agreed\na\n## Agenda\nb', 'agenda'], ['# Ana\n## Next 1:1\n- b', 'agenda'], ['## Agreed', 'no-line'], ['- What helped? ^q-mine-01', 'no-line'], ['```\na\n```', 'no-line'], ['- [ ] @ana', 'no-line']])('nothing of %j is written: %s', (text, why) => {
	expect(agree(text, 'mine')).toBe(why);
});

test('elsewhere a line that names a peer is theirs to agree on, and any other is nobody\'s', () => {
	const daily = { path: 'Daily/2026-03-12.md' };
	expect(agree('ask [[Ana Ruiz]] for it', 'theirs', undefined, daily)).toBe('- [ ] Ana: ask [[Ana Ruiz]] for it');
	expect(agree('ask for it', 'theirs', undefined, daily)).toBe('nobody');
	expect(agree('ask for it\nask [[Ana Ruiz]]', 'mine', undefined, daily)).toBe('ask for it\n- [ ] ask [[Ana Ruiz]]');
});

test('the tag that the Tasks plugin asks for comes before the owner', () => {
	expect(agree('send', 'theirs', undefined, { filter: '#task' })).toBe('- [ ] #task Ana: send');
	expect(agree('', 'theirs', undefined, { filter: '#task' })).toBe('- [ ] #task Ana: ');
	expect(agree('', 'theirs', undefined, { filter: 'todo' })).toBe('- [ ] Ana: ');
	expect(agree('- [ ] send', 'theirs', undefined, { filter: '#task' })).toBe('- [ ] Ana: send');
});

test('a line that is a promise only below another is left alone with that', () => {
	expect([agree('@ana\n    code', 'mine'), agree('@ana\ncode', 'mine'), agree('@ana send\n    code', 'mine')]).toEqual(['no-line', '@ana\n- [ ] code', '- [ ] send\n    - [ ] code']);
});

const block = fc.array(fc.oneof(nastyLine, tidyLine, nastyText, fc.constantFrom('', '## Ana\'s', '## Agreed', '## Agenda', '---', '```', '%%', '$$', '| a |', '- ', '> [!private]', '    code', '- [?] what', 'plain words', 'a | b', '--- | ---')), { minLength: 1, maxLength: 8 })
	.map((lines) => lines.join('\n'));

test('what is agreed is a follow-up of that owner, and agreeing again leaves it so', () => {
	const notebook = notebookWith(MEETING, '');
	const place = placeIn(notebook, MEETING);
	fc.assert(fc.property(block, fc.constantFrom(...AGREEMENTS), fc.nat(7), fc.nat(7), (text, agreement, one, other) => {
		const count = text.split('\n').length;
		const range = { from: Math.min(one, other, count - 1), to: Math.min(Math.max(one, other), count - 1) };
		const around = { ...place, aroundAt: () => place.aroundAt(0) };
		const agreed = planAgreement(text, range, agreement, around);
		if ('refused' in agreed) return;
		const lines = text.split('\n');
		for (const { line, text: now } of agreed.lines) {
			expect(line >= range.from && line <= range.to).toBe(true);
			const [was = ''] = [lines[line]];
			// Nobody owns it yet, so nothing but its box is new.
			if (agreement === 'unclear' && parseTaskLine(was) === null && !isEmptyItem(was)) expect(['[?] ', '- [?] '].map((box) => now.replace(box, ''))).toContain(was);
			lines[line] = now;
		}
		const after = lines.join('\n');
		const read = notebookWith(MEETING, after);
		for (const { line, text: now } of agreed.lines) {
			if (/[\]:]\s*$/.test(now) || now.endsWith(': ')) continue;
			const fact = read.factsOf(MEETING)?.tasks.find((task) => task.line === line);
			const surroundings = read.surroundingsAt(MEETING, line);
			const found = fact === undefined || surroundings === null ? null : followUpOf(fact, surroundings);
			expect({ now, status: agreement === 'unclear' ? found?.status : found?.status === 'unclear' }).toEqual({ now, status: agreement === 'unclear' ? 'unclear' : false });
			if (agreement !== 'unclear') expect(found?.owner).toBe({ mine: 'me', theirs: 'them', both: 'both' }[agreement]);
		}
		const again = planAgreement(after, range, agreement, around);
		// A line below may have become part of a list by it, and so one that can be agreed on.
		if (!('refused' in again)) for (const { line, text: now } of again.lines) if (agreed.lines.some((each) => each.line === line)) expect({ line, now }).toEqual({ line, now: lines[line] });
	}), runs);
});
