// Starting with a template note, a path pattern and folders of one's own.
import { callApi, openDesk, propertiesOf, start, takeNotice } from './support/desk';
import { makeVault } from './support/fixture-plugin';
import type { Session, SessionOptions } from './support/session';

jest.setTimeout(15_000);

let session: Session;
afterEach(async () => {
	expect(session.errors).toEqual([]);
	await session.close();
});

async function open(template: string, settings: Record<string, unknown>, options: SessionOptions = {}): Promise<void> {
	const vault = makeVault({ 'Mine/Template.md': template, 'Folks/Ana Ruiz.md': '---\ntype: peer\n---\n', 'Folks/Bo.md': '---\ntype: peer\nlang: pl\n---\n' });
	session = await openDesk(vault, { settings: { template: 'Mine/Template.md', ...settings }, ...options });
}

test('an own template fills in what it knows, keeps what it does not, saying so, while the pattern makes its folders', async () => {
	await open([
		'---', 'type: one-on-one', 'peer: "[[{{peer}}]]"', 'date: {{date}}', 'aim: {{aim}}', 'year: {{date:YYYY}}', 'tags: [talk, x-{{date:MM}}]', '---',
		'# {{peer}}, {{date:D MMMM YYYY}}', 'Weather: {{weather}}', '', '## Agenda', '- {{questions}}', '- {{ date }}', '',
	].join('\n'), { notePath: 'Talks/{{date:YYYY}}/{{date:YYYY-MM}}/{{peer}} {{date}}.md' });
	const at = await start(session, 'rui');
	expect(at).toBe('Talks/2026/2026-03/Ana Ruiz 2026-03-12.md');
	const text = session.read(at);
	expect(propertiesOf(text)).toMatchObject({ type: 'one-on-one', peer: '[[Ana Ruiz]]', date: '2026-03-12', tags: ['talk', 'x-03'] });
	expect(String(propertiesOf(text)['year'])).toBe('2026');
	const lines = text.slice(text.indexOf('\n---\n') + 5).split('\n');
	expect(lines.slice(0, 4)).toEqual(['# Ana Ruiz, 12 March 2026', 'Weather: {{weather}}', '', '## Agenda']);
	expect(lines.slice(4, 10).join('\n')).toMatch(/^(?:- \S.* \^q-[a-z-]+-\d\d\n {4}- (?:\n|$)){3}$/);
	expect(lines.slice(10)).toEqual(['- 2026-03-12', '']);
	expect(await takeNotice(session, '{{weather}}')).toBe('The template has tokens nobody knows, and they stay as written: {{weather}}');
	expect(await session.page.locator('.notice').count()).toBe(0);
	expect(await callApi(session, (api) => api.meetings().map(({ peer, date }) => `${peer} ${date}`))).toEqual(['Ana Ruiz 2026-03-12']);
});

test('a template whose properties are no YAML gives a valid note with its body; a sentence says why', async () => {
	await open('---\npeer: "[[{{peer}}]\ntags: [a\n---\n## Agenda\n{{questions}}\n', {});
	const text = session.read(await start(session, 'rui'));
	expect(propertiesOf(text)).toEqual({ type: 'one-on-one', peer: '[[Ana Ruiz]]', date: '2026-03-12' });
	expect(text).toContain('---\n## Agenda\n- ');
	await takeNotice(session, 'The properties of the template “Template” are not valid YAML');
});

test('a template that is not there is told; the built-in one is used in the language of the peer', async () => {
	await open('x', { template: 'Mine/Gone.md' });
	const text = session.read(await start(session, 'bo'));
	expect(text.match(/^## .*$/gm)).toEqual(['## Do omówienia', '## Notatki', '## Ustalenia']);
	await takeNotice(session, 'The template “Gone” is not there');
});

test('a template with Windows line ends, without properties, gives a recognised note', async () => {
	await open('## Agenda\r\n{{questions}}\r\n\r\n## Notes\r\n', {});
	const at = await start(session, 'rui');
	expect(at).toBe('1-1s/Ana Ruiz/2026-03-12 Ana Ruiz.md');
	expect(propertiesOf(session.read(at))['date']).toBe('2026-03-12');
	expect(session.read(at).match(/\^q-/g)).toHaveLength(3);
});
