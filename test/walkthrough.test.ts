// The stops of the walk, in order, each recorded under expected/walkthrough/. Whoever reads 1 to 6 has read the plugin.
// The four notes lie in fixtures/walkthrough/. Drawing is left out: stop 5 shows what the panel draws, as text.
import { join } from 'node:path';
import { stringify } from 'yaml';
import { meetingTemplates } from '../src/content/templates';
import type { FollowUp } from '../src/core/follow-ups/follow-up';
import { Ledger, type LedgerRow } from '../src/core/follow-ups/ledger';
import { sectionKeys } from '../src/core/follow-ups/list-groups';
import { insertSection } from '../src/core/meetings/insert-section';
import { statusOn, type Meeting } from '../src/core/meetings/meeting';
import { planMeeting, type MeetingPlan } from '../src/core/meetings/new-meeting';
import { inOrder, type Peer } from '../src/core/meetings/series';
import { parseNote, type NoteText } from '../src/core/notebook/note-facts';
import type { Notebook } from '../src/core/notebook/notebook';
import type { Meant } from '../src/core/people/identity';
import { defaultSettings } from '../src/core/settings';
import { findDueWords } from '../src/core/text/due-words';
import { headingKey, isPrivateKey } from '../src/core/text/heading-words';
import { leastChange } from '../src/core/text/least-change';
import { editLine } from '../src/core/text/line-edit';
import { splitLines } from '../src/core/text/lines';
import { outlineOf, standing } from '../src/core/text/outline';
import { readOwners, type OwnerName } from '../src/core/text/owner-spelling';
import { noteName } from '../src/core/text/path';
import { statusOf } from '../src/core/text/status';
import { withStatus } from '../src/core/text/task-edit';
import { isTaskShaped, parseTaskLine } from '../src/core/text/task-line';
import { plainTaskRules } from '../src/core/text/task-rules';
import { translator } from '../src/i18n/index';
import type { Parts } from '../src/parts';
import { questionsFor } from '../src/questions';
import { dayInWords, dueInWords } from '../src/ui/day-words';
import { columns, diffOf, expectRecording } from './support/recording';
import { sectionsWith } from './support/sections';
import { notebookOf, readFolder, readProperties, resolverOf, words } from './support/vault-folder';

const TODAY = '2026-03-16';
const MEETING = '1-1s/Ana Ruiz/2026-03-05 Ana Ruiz.md';
const ROLLING = '1-1s/Tom Lindqvist.md';
const t = translator('en');
const notes = readFolder(join(process.cwd(), 'test/fixtures/walkthrough')).sort((a, b) => (a.path < b.path ? -1 : 1));

function textOf(path: string): string {
	const found = notes.find((note) => note.path === path);
	if (found === undefined) throw new Error(`The walk has no note ${path}.`);
	return found.text;
}

function numbered(text: string): string[] {
	return columns(splitLines(text).map((line, at) => [String(at).padStart(3), line]));
}

function stop(title: string, ...parts: readonly (readonly string[])[]): string {
	return `${[[title], ...parts].map((part) => part.join('\n')).join('\n\n')}\n`;
}

test('stop 1: a note is text with properties', () => {
	const shown = (note: NoteText): string[] => [
		`== ${note.path}`, ...numbered(note.text), '',
		`properties: ${Object.entries(note.properties ?? {}).map(([name, value]) => `${name} = ${String(value)}`).join(' · ') || 'none'}`,
	];
	expectRecording('walkthrough/1-note.txt', stop('Four notes of a vault, as they come in. Lines count from 0.', ...notes.map(shown)));
});

test('stop 2: every line stands in something', () => {
	const shown = (path: string): string[] => {
		const outline = outlineOf(textOf(path), (heading) => isPrivateKey(headingKey(heading), words));
		const rows = outline.lines.map((line, at) => {
			const flags = Object.entries(standing).filter(([, flag]) => ((outline.standings[at] ?? 0) & flag) !== 0).map(([name]) => name);
			const heading = outline.headings.find((candidate) => candidate.line === at);
			return [String(at).padStart(3), [...flags, ...heading === undefined ? [] : [`heading ${heading.level}`]].join(', ') || '·', `| ${line}`];
		});
		const unclosed = outline.unclosedComment === null ? 'every comment is closed' : `the %% in line ${outline.unclosedComment} is never closed`;
		return [`== ${path}`, ...columns(rows), '', `the text begins in line ${outline.bodyStart}; ${unclosed}`];
	};
	expectRecording('walkthrough/2-outline.txt', stop('What each line stands in; a dot is plain text.', shown(MEETING), shown(ROLLING)));
});

function ownerInWords(name: OwnerName): string {
	if (name.kind === 'side') return `the side ${name.side}`;
	if (name.kind === 'link') return `a link to ${name.target}`;
	if (name.kind === 'mention') return `a name at the beginning of "${name.text}", behind an @`;
	return name.kind === 'slug' ? `a tag for ${name.text}` : `${name.text}, if that is somebody's name`;
}

test('stop 3: a task line is taken apart', () => {
	const shown = (path: string): string[] => {
		const facts = parseNote(path, textOf(path), readProperties(textOf(path)), words);
		const tasks = facts.tasks.flatMap(({ line, raw, parent }) => {
			const task = parseTaskLine(raw);
			if (task === null) return [];
			const dueWords = findDueWords(raw, task.bodyAt);
			const rows = [['box', `[${task.box}] ${statusOf(task.box, plainTaskRules.statuses)}`]];
			for (const owner of readOwners(task)) rows.push(['owner', ownerInWords(owner.name)]);
			for (const field of task.fields) rows.push([field.kind, `${field.day ?? field.value}, ${field.form === 'emoji' ? 'with an emoji' : 'as an inline field'}`]);
			if (dueWords !== null) rows.push(['due words', raw.slice(dueWords.start, dueWords.end)]);
			for (const tag of task.tags) rows.push(['tag', tag.name]);
			if (task.blockId !== null) rows.push(['block id', task.blockId.id]);
			if (parent !== null) rows.push(['below', `the task in line ${parent}`]);
			rows.push(['ours goes', `${raw.slice(0, task.insertAt)}‸${raw.slice(task.insertAt)}`]);
			return ['', `${line}: ${raw}`, ...columns(rows).map((row) => `     ${row}`)];
		});
		const listed = new Set(facts.tasks.map((task) => task.line));
		const others = splitLines(textOf(path)).flatMap((raw, line) => {
			if (!isTaskShaped(raw) || listed.has(line)) return [];
			const item = facts.agenda.find((candidate) => candidate.line === line);
			return [`${line}: ${raw}`, item === undefined ? '     hidden by what it stands in' : `     an item of the ${item.section}: ${item.text}`];
		});
		const prompts = facts.prompts.map((mark) => `${mark.line}: the prompt ${mark.id}, ${mark.answered ? 'answered' : 'not answered'}`);
		return [`== ${path}`, ...tasks, '', '-- boxes that are no tasks', ...others.length === 0 ? ['none'] : others, '', '-- prompts', ...prompts];
	};
	expectRecording('walkthrough/3-task-lines.txt', stop('Each task taken apart, before anyone knows who is who; ‸ is where something of ours would be put in.', shown(MEETING), shown(ROLLING)));
});

function meetingInWords(meeting: Meeting): string[] {
	const place = meeting.layout === 'note' ? 'the whole note' : `lines ${meeting.line} to ${meeting.end - 1}`;
	const aim = meeting.aim === null ? '' : `, aim ${meeting.aim}`;
	return [meeting.date, meeting.peer.name, `${statusOn(meeting, TODAY)}${aim}`, `${place} of ${meeting.path}`];
}

function followUpInWords(followUp: FollowUp): string[] {
	const { owner, ownerName, guessed, due, dueGuessed, done, tellMark } = followUp;
	return [
		`${String(followUp.line).padStart(3)}  ${followUp.text}`,
		`     ${followUp.peers.map((peer) => peer.name).join(', ')} · ${[
			`${owner}${ownerName === null ? '' : ` (${ownerName})`}${guessed ? ', a guess' : ''}`, followUp.status,
			...due === null ? [] : [`due ${due}${dueGuessed ? ', a guess' : ''}`], ...done === null ? [] : [`done ${done}`],
			...tellMark === 'none' ? [] : [`marked ${tellMark}`], ...followUp.private ? ['private'] : [],
			followUp.meetingDate === null ? 'from no meeting' : `from ${followUp.meetingDate}`,
		].join(' · ')}`,
	];
}

test('stop 4: notes become peers, meetings, follow-ups', () => {
	const notebook = notebookOf(notes);
	const { identity, peers } = notebook.roster;
	const named = (meant: Meant): string => (meant === null ? 'nobody' : meant === 'ambiguous' ? 'nobody: two share it' : meant.name);
	const spellings: [string, Meant][] = [
		['[[Tom Lindqvist]]', identity.byLink('Tom Lindqvist', MEETING)], ['Anita', identity.byFullName('Anita')], ['Tom, as an owner', identity.byAnyName('Tom')],
		['Tom, in running text', identity.byFullName('Tom')], ['#people/ana-ruiz', identity.bySlugName('ana-ruiz')], ['@sales', identity.byMention('sales want the price list').person],
	];
	const people = [...peers].map((peer) => [peer.name, peer.cadenceDays === null ? 'no rhythm' : `every ${peer.cadenceDays} days`, peer.path ?? 'no note']);
	const waiting = [...peers].flatMap((peer) => notebook.waitingFor(peer).map((item) => `${peer.name}: ${item.text} (line ${item.line} of ${item.path})`));
	expectRecording('walkthrough/4-peers-meetings-follow-ups.txt', stop(
		`What the notebook makes of the notes, on ${TODAY}.`,
		['-- peers', ...columns(people)],
		['-- whom a spelling means', ...columns(spellings.map(([spelling, meant]) => [spelling, named(meant)]))],
		['-- meetings', ...columns(inOrder(notebook.meetings()).map(meetingInWords))],
		...notes.map(({ path }) => [`-- follow-ups of ${path}`, ...notebook.layOut().all().filter((followUp) => followUp.path === path).flatMap(followUpInWords)])
			.map((part) => (part.length === 1 ? [...part, 'none'] : part)),
		['-- what waits for the next meeting', ...waiting],
		['-- hard to read', ...notebook.unreadable().map(({ path, line, reason }) => `line ${line} of ${path}: ${t(`unreadable.${reason}`)}`)],
	));
});

function rowInWords({ followUp, overdue, carried }: LedgerRow): string {
	const { due, dueGuessed, status, meetingDate } = followUp;
	const facts = [
		...followUp.owner === 'other' && followUp.ownerName !== null ? [t('row.owner.other', { name: followUp.ownerName })] : [],
		...followUp.guessed ? [t('row.guessed')] : [],
		...due === null || status === 'done' ? []
			: [dueGuessed ? t('due.guess', { due: t('due.when', { day: dayInWords(due, TODAY, t) }) }) : `${overdue ? '! ' : ''}${dueInWords(due, TODAY, t)}`],
		...status === 'in-progress' ? [t('row.inProgress')] : [], ...carried > 0 ? [t('row.carried', { count: carried })] : [],
		...followUp.private ? ['🔒'] : [], meetingDate === null ? noteName(followUp.path) : t('row.promised', { day: meetingDate }),
	];
	return `  [${status === 'done' ? 'x' : ' '}] ${followUp.text} — ${facts.join(' · ')}`;
}

/** The sections of a peer as the panel shows them, empty ones left out. */
function sectionsInWords(ledger: Ledger, { person }: Peer): string[] {
	const sections = sectionsWith(ledger, person);
	return sectionKeys.flatMap((section) => {
		const rows = section === 'next' ? ledger.between(person)?.next.map((item) => `  ${item.text}`) ?? [] : sections[section]?.map(rowInWords) ?? [];
		return rows.length === 0 ? [] : [`${t(`section.${section}`, { peer: person.name })} ${rows.length}`, ...rows];
	});
}

function peerInWords({ person, stage, lastHeld, nextDue }: Peer, notebook: Notebook): string {
	const day = (when: string | null): string => (when === null ? 'never' : `${when} (${dayInWords(when, TODAY, t)})`);
	return `== ${person.name}: last met ${day(lastHeld)}, next due ${day(nextDue)}, ${notebook.dealingsWith(person)?.series.on(TODAY).held.length ?? 0} held, stage ${stage}`;
}

/** The questions as the command proposes them, worded by the same function: all that it takes of the plugin's parts. */
function questionsInWords(notebook: Notebook, peer: Peer, aim: string | null): string[] {
	const parts = { notebook, words, language: 'en', appLanguage: 'en', ownBank: () => ({ prompts: [], retired: new Set(), problems: [] }), settings: () => defaultSettings } as unknown as Parts;
	const { questions } = questionsFor(peer.person, { date: TODAY, aim, count: 3, nonce: 0 }, parts);
	return [`-- questions for ${peer.person.name}, ${aim === null ? 'no aim' : `aim ${aim}`}`, ...questions.flatMap(({ id, text, score, reasons }) => [
		`${text} (${id}, ${score} points)`, ...columns(reasons.map((reason) => [`  ${String(reason.points).padStart(4)}`, reason.text])),
	])];
}

test('stop 5: the ledger says who owes whom what', () => {
	const notebook = notebookOf(notes);
	const ledger = new Ledger(notebook, TODAY);
	const sections = ledger.peers.map((peer) => [peerInWords(peer, notebook), ...sectionsInWords(ledger, peer)]).filter(({ length }) => length > 1);
	const questions = ledger.peers.map((peer) => questionsInWords(notebook, peer, peer.person.name.startsWith('Ana') ? 'trust' : null));
	expectRecording('walkthrough/5-ledger.txt', stop(`Who owes whom what on ${TODAY}, the most due peer first; ! is overdue.`, ...sections, ...questions));
});

function betweenAfter(notebook: Notebook, peer: string): string[] {
	return new Ledger(notebook, TODAY).peers.filter(({ person }) => person.name === peer).flatMap((each) => sectionsInWords(new Ledger(notebook, TODAY), each));
}

function start(notebook: Notebook, peer: Peer): MeetingPlan {
	return planMeeting({ peer: peer.person, date: TODAY, kind: null, aim: null, questions: () => ['- What should we stop? ^q-example'] }, {
		series: notebook.meetings().filter((meeting) => meeting.peer === peer.person), notePath: defaultSettings.notePath, template: meetingTemplates.en, words,
		headingAt: (path, line) => notebook.factsOf(path)?.headings.find((heading) => heading.line === line) ?? null,
		exists: () => false, isTaken: () => false, resolveLink: resolverOf(notes.map((note) => note.path)), formatDate: (day) => day, parseYaml: () => null, stringifyYaml: (value) => stringify(value),
	});
}

test('stop 6: an edit goes back into its line', () => {
	const notebook = notebookOf(notes);
	const before = textOf(MEETING);
	const seen = notebook.layOut().all().find((followUp) => followUp.text === 'send the launch notes');
	if (seen === undefined) throw new Error('The walk lost its promise.');
	const tick = (line: string): string | null => withStatus(line, 'done', TODAY, { ...plainTaskRules, doneDate: true });
	const ticked = editLine(before, seen, tick);
	const after = ticked ?? before;
	const open = editLine(after, { line: seen.line, raw: splitLines(after)[seen.line] ?? '' }, (line) => withStatus(line, 'open', TODAY, { ...plainTaskRules, doneDate: true }));
	const moved = splitLines(editLine(`a new first line\n${before}`, seen, tick) ?? '').indexOf(splitLines(after)[seen.line] ?? '');
	const refused = editLine(before.replace('launch notes', 'launch plan'), seen, tick);
	const change = leastChange(before, after);
	const changed = notebook.readAll([{ path: MEETING, text: after, properties: readProperties(after) }]);

	const plans = new Ledger(notebook, TODAY).peers.map((peer) => [peer.person.name, start(notebook, peer)] as const);
	const starts = plans.map(([name, plan]) => {
		const title = `-- starting a meeting with ${name}: ${plan.action} ${plan.path}`;
		if (plan.action === 'open') return [title];
		if (plan.action === 'create') return [title, ...numbered(plan.text), `the cursor goes to line ${plan.cursorLine}`];
		const inserted = insertSection(textOf(plan.path), plan.section);
		if (inserted === null) return [title, 'refused'];
		notebook.readAll([{ path: plan.path, text: inserted.text, properties: readProperties(inserted.text) }]);
		const series = inOrder(notebook.meetings()).filter((meeting) => meeting.path === plan.path);
		return [title, ...diffOf(textOf(plan.path), inserted.text), `the cursor goes to line ${inserted.line + plan.section.cursorLine}`, '',
			'read again, the note holds:', ...columns(series.map(meetingInWords))];
	});
	expectRecording('walkthrough/6-edit.txt', stop(
		`A tick on ${TODAY}, then two meetings that are started.`,
		[`-- ticking line ${seen.line} of ${MEETING}`, ...diffOf(before, after)],
		['-- what an open editor is given', `replace ${JSON.stringify(before.slice(change?.from, change?.to))} at ${change?.from ?? 0} by ${JSON.stringify(change?.insert)}`],
		['-- unticking', open === before ? 'gives the note back, byte for byte' : 'leaves something behind'],
		['-- the same tick when a line was added above', `finds it in line ${moved}`],
		['-- the same tick when the line was edited meanwhile', `${refused ?? 'not-found'}: nothing is written`],
		[`-- between me and Ana Ruiz, the note read again (${changed ? 'the notebook changed' : 'nothing changed'})`, ...betweenAfter(notebook, 'Ana Ruiz')],
		...starts,
	));
});
