// How a line names its owner, before anyone knows who is who.
import { readOwners, type OwnerName } from '../../../src/core/text/owner-spelling';
import { parseTaskLine } from '../../../src/core/text/task-line';

function namesIn(text: string): OwnerName[] {
	const task = parseTaskLine(`- [ ] ${text}`);
	return task === null ? [] : readOwners(task).map((owner) => owner.name);
}

test.each([
	['me: a', 'me'], ['we: a', 'both'], ['them: a', 'them'], ['Me : a', 'me'], ['@me a', 'me'], ['@both', 'both'], ['@them: a', 'them'], ['@we, a', 'both'],
	['我：a', 'me'], ['我们：a', 'both'], ['一起: a', 'both'], ['对方：a', 'them'], ['@我们 a', 'both'], ['ja: a', 'me'], ['my: a', 'both'], ['razem: a', 'both'], ['oni: a', 'them'],
	['#tag #more we: a', 'both'], ['a [owner:: me]', 'me'], ['a (assignee:: @both)', 'both'], ['a — @them 📅 2026-01-02', 'them'],
])('%j names a side: %s', (text, side) => {
	expect(namesIn(text)[0]).toEqual({ kind: 'side', side });
});

test.each([
	'we should go', 'me too', 'my list', 'them again', '我们去', '我的事', 'ja wiem', 'meet: a 1', 'weekly a', 'send to me: a', '@media a', '@mette',
])('%j names no side', (text) => {
	expect(namesIn(text).filter((name) => name.kind === 'side')).toEqual([]);
});

test.each<[string, OwnerName[]]>([
	['Ana: a', [{ kind: 'name', text: 'Ana' }]], ['Ana： a', [{ kind: 'name', text: 'Ana' }]], ['小明：a', [{ kind: 'name', text: '小明' }]], ['Ana Ruiz : a', [{ kind: 'name', text: 'Ana Ruiz' }]],
	['@ana send it', [{ kind: 'mention', text: 'ana send it', whole: false }]], ['[[Ana Ruiz]]: a', [{ kind: 'link', target: 'Ana Ruiz', display: null }]],
	['[[People/Ana|A]]： a', [{ kind: 'link', target: 'People/Ana', display: 'A' }]], ['a — @ana', [{ kind: 'mention', text: 'ana', whole: true }]],
	['a — @ana 📅 2026-01-02', [{ kind: 'mention', text: 'ana', whole: true }]], ['a -- @ana #x ⏫', [{ kind: 'mention', text: 'ana', whole: true }]],
	['a — @Alex Smith #assignee/alex 📅 2026-01-02', [{ kind: 'mention', text: 'Alex Smith', whole: true }, { kind: 'slug', text: 'alex' }]],
	['a #assignee/ana-ruiz', [{ kind: 'slug', text: 'ana-ruiz' }]], ['a #assignee/me', [{ kind: 'side', side: 'me' }]], ['a #Assignee/Both', [{ kind: 'side', side: 'both' }]], ['a #assignee/对方', [{ kind: 'side', side: 'them' }]], ['a #assignee/mette', [{ kind: 'slug', text: 'mette' }]], ['a #assignee/我们公司', [{ kind: 'slug', text: '我们公司' }]], ['a [owner:: [[Ana|A]]]', [{ kind: 'link', target: 'Ana', display: 'A' }]],
	['[[Tom]] [owner:: Ana]', [{ kind: 'name', text: 'Ana' }]], ['[owner:: Ana] [[Tom]]', [{ kind: 'name', text: 'Ana' }]], ['a [owner:: a@b]', [{ kind: 'name', text: 'a@b' }]], ['@ana @{2026-01-02} a', [{ kind: 'mention', text: 'ana @{2026-01-02} a', whole: false }]],
	['#assignee/ana — @tom', [{ kind: 'slug', text: 'ana' }]], ['#x — @tom', [{ kind: 'mention', text: 'tom', whole: true }]], ['a — @them or so', [{ kind: 'mention', text: 'them or so', whole: true }]],
	['a [owner:: Ana] 📅 2026-01-02', [{ kind: 'name', text: 'Ana' }]], ['a [assignee:: @ana]', [{ kind: 'name', text: 'ana' }]],
	['#x Ana: a', [{ kind: 'name', text: 'Ana' }]], ['⏫ Ana: a', [{ kind: 'name', text: 'Ana' }]], ['#x 📅 2026-01-02 #y [mood:: good] [[Ana]]: a', [{ kind: 'link', target: 'Ana', display: null }]],
	['@[[Ana Ruiz|A]] a', [{ kind: 'link', target: 'Ana Ruiz', display: 'A' }]], ['a — @ana [told:: 2026-01-02]', [{ kind: 'mention', text: 'ana', whole: true }]], ['a — @ana #x [told:: 2026-01-02] [mood:: good] 📅 2026-01-02', [{ kind: 'mention', text: 'ana', whole: true }]],
	['📅 2026-01-02 a — @ana', [{ kind: 'mention', text: 'ana', whole: true }]], ['a 📅 2026-01-02 b — @ana #x ⏫ ^id', [{ kind: 'mention', text: 'ana', whole: true }]], ['a — @ana 📅 2026-01-02 b — @tom', [{ kind: 'mention', text: 'ana', whole: true }]],
	['**Ana:** a', [{ kind: 'name', text: 'Ana' }]], ['***Ana***: a', [{ kind: 'name', text: 'Ana' }]], ['*Ana Ruiz*: a', [{ kind: 'name', text: 'Ana Ruiz' }]], ['__小明：__a', [{ kind: 'name', text: '小明' }]], ['**@ana**： a', [{ kind: 'name', text: 'ana' }]], ['**me:** a', [{ kind: 'side', side: 'me' }]],
	['**[[Ana|A]]**: a', [{ kind: 'link', target: 'Ana', display: 'A' }]], ['#x _[[Ana]]:_ a', [{ kind: 'link', target: 'Ana', display: null }]], ['**see [[Ana]]:** a', [{ kind: 'name', text: 'see [[Ana]]' }]],
	['Ana: a [owner:: Tom] — @zoe', [{ kind: 'name', text: 'Tom' }, { kind: 'name', text: 'Ana' }, { kind: 'mention', text: 'zoe', whole: true }]],
])('%j names by %j', (text, names) => {
	expect(namesIn(text)).toEqual(names);
});

test.each([
	'a', '[[Ana]] a', 'a [[Ana]]', 'ask @ana', 'a @ana 📅 2026-01-02', '@{2026-01-02} a', '@2026-01-02 a', 'a (@2026-01-02 10:00)', 'a — @{2026-01-02}', 'a — @2026-01-02',
	'write to ana@x.org', '`Ana: a`', '[a]: b', 'a [owner:: ]', 'a - b', 'a#assignee/ana', '(Ana: a)', 'a — ana', ': a', 'a — @b@c', '*Ana a*', '**Ana a**', `${'Ana '.repeat(16)}: a`,
])('%j names no owner', (text) => {
	expect(namesIn(text)).toEqual([]);
});

test.each(['**Ana* : a', '** Ana:** a', '**Ana** a: b', '**Ana: a**'])('%j has no name in emphasis before its colon', (text) => {
	expect(namesIn(text)[0]).toMatchObject({ text: text.slice(0, text.indexOf(':')).trim() });
});

test('a time names nobody that is known', () => {
	expect(namesIn('9:30 a')).toEqual([{ kind: 'name', text: '9' }]);
});

test.each([
	['me: a', 'me:', true], ['⏫  me: a', 'me:', true], ['a — @them [told:: 2026-01-02]', ' — @them', true], ['@[[Ana]] a', '@[[Ana]]', true], ['@[[Ana]]： a', '@[[Ana]]：', true], ['Me : a', 'Me :', true], ['@me a', '@me', true], ['@them： a', '@them：', true], ['#x #y  we: a', 'we:', true], ['@both', '@both', true],
	['[[Ana]] : a', '[[Ana]] :', true], ['@ana a', '@', true], ['Ana Ruiz : a', 'Ana Ruiz :', false], ['  小明：a', '小明：', false],
	['a [owner:: Ana] b', '[owner:: Ana]', true], ['a (assignee:: [[Ana]]) b', '(assignee:: [[Ana]])', true], ['a #assignee/ana b', '#assignee/ana', true],
	['a — @ana', ' — @', true], ['a — @them #x', ' — @them', true], ['— @ana ⏫', '— @', true], ['a --@we', ' --@we', true], ['**Ana:** a', '**Ana:**', false], ['_Ana_ : a', '_Ana_ :', false], ['📅 2026-01-02 a — @ana', ' — @', true],
])('in %j the owner stands in %j', (text, written, explicit) => {
	const task = parseTaskLine(`- [ ] ${text}`);
	const [owner] = task === null ? [] : readOwners(task);
	expect([task?.raw.slice(owner?.start, owner?.end), owner?.explicit]).toEqual([written, explicit]);
});
