import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import type { MarkdownView } from 'obsidian';
import type { Locator } from 'playwright-core';
import { parse } from 'yaml';
import type { OneOnOnesApi } from '../../../src/api';
import { copyExampleVault } from '../../support/example-vault';
import { openSession, type Session, type SessionOptions, type WorkbenchApp } from './session';
import { until } from './until';

export const NOW = '2026-03-12T10:00:00';
export const TODAY = '2026-03-12';
export const DATA = '.obsidian/plugins/peer-one-on-ones/data.json';

/** The built plugin on a vault, on the morning of 12 March 2026, with every note read. */
export async function openDesk(vaultFolder: string, options: SessionOptions = {}): Promise<Session> {
	const session = await openSession(vaultFolder, { now: NOW, ...options });
	session.page.setDefaultTimeout(5000);
	await callApi(session, (api) => api.ready());
	return session;
}

/** The built plugin on a copy of the example vault. */
export function openExample(options: SessionOptions = {}): Promise<Session> {
	return openDesk(copyExampleVault(process.cwd(), new Date(NOW)).folder, options);
}


/** Asks the plugin's API, as a script of the user would. The function runs in the page and sees only its argument. */
export function callApi<T, A>(session: Session, act: (api: OneOnOnesApi, argument: A) => T | Promise<T>, argument?: A): Promise<T> {
	return session.page.evaluate(`(${act.toString()})(window.app.plugins.plugins['peer-one-on-ones'].api, ${JSON.stringify(argument) ?? 'undefined'})`);
}

/** Ctrl+P and the name of a command, once it can be run; Enter is left to the caller. */
export async function typeCommand({ page, inApp }: Session, name: string): Promise<void> {
	// The palette lists what can be done when it opens: a change may be on disk a little before it can be taken back.
	await until(() => inApp((app, words) => (app as WorkbenchApp).commands.listCommands().some((command) => command.name.includes(words)), name), `the command ${name}`);
	await page.keyboard.press('Control+p');
	await page.keyboard.type(name);
	await page.locator('[role=option][aria-selected=true]', { hasText: name }).waitFor();
}

/** Runs a command as a person does: Ctrl+P, its name, Enter. */
export async function palette(session: Session, name: string): Promise<void> {
	await typeCommand(session, name);
	await session.page.keyboard.press('Enter');
}

/** Ctrl+P, Start 1:1, and these letters; Enter is left to the caller. Answers with what stands first. */
export async function typeWhom(session: Session, letters: string, command = 'Start 1:1'): Promise<string> {
	await palette(session, command);
	const input = session.page.locator('.one-on-ones-pick-peer input');
	await input.waitFor();
	await session.page.keyboard.insertText(letters);
	return until(() => session.page.locator('.one-on-ones-pick-peer [role=option][aria-selected=true] .suggestion-title').textContent(), `a peer for ${letters}`);
}

/** Starts today's meeting with whom these letters find first, and waits until its note is open with the focus. Answers with its path. */
export async function start(session: Session, letters: string): Promise<string> {
	const peer = await typeWhom(session, letters);
	await session.page.keyboard.press('Enter');
	const opened = await until(async () => {
		const path = await activePath(session);
		const [meeting] = await callApi(session, (api, query) => api.meetings(query), { peer, from: TODAY, to: TODAY });
		return meeting !== undefined && meeting.path === path && await hasEditorFocus(session) ? path : null;
	}, `the meeting with ${peer} open in the editor`);
	await session.quiet();
	return opened;
}

export function activePath(session: Session): Promise<string | null> {
	return session.inApp((app) => app.workspace.getActiveFile()?.path ?? null);
}

export function hasEditorFocus({ page }: Session): Promise<boolean> {
	return page.evaluate("document.activeElement?.classList.contains('cm-content') === true");
}

/** Opens a note in the editor, and waits until the app has told everybody of it. */
export function openNote(session: Session, vaultPath: string): Promise<void> {
	return session.inApp(async (app, at) => {
		const { workspace } = app as WorkbenchApp;
		// Of a note closed and opened again between two tellings there is nothing to tell.
		await workspace.whenTold();
		if (workspace.getActiveFile()?.path === at) return;
		await workspace.openLinkText(at, '', false);
		await workspace.whenTold();
	}, vaultPath);
}

/** Text and cursor of the open note, whatever has the focus. */
export function editorState(session: Session): Promise<{ text: string; line: number; ch: number }> {
	return session.inApp((app) => {
		const { editor } = app.workspace.getLeavesOfType('markdown')[0]?.view as MarkdownView;
		return { text: editor.getValue(), ...editor.getCursor() };
	});
}

/** Puts the cursor into the open note and the focus with it. */
export async function placeCursor(session: Session, line: number, ch = 0): Promise<void> {
	await session.inApp((app, at) => {
		const { editor } = app.workspace.getLeavesOfType('markdown')[0]?.view as MarkdownView;
		editor.setCursor(at);
		editor.focus();
	}, { line, ch });
}

/** Opens the panel through the palette, about one peer when named. */
export async function openPanel(session: Session, peer?: string): Promise<Locator> {
	await palette(session, 'Open follow-ups');
	const panel = session.page.locator('.one-on-ones-panel');
	await panel.locator('.one-on-ones-context').waitFor();
	if (peer !== undefined) await choosePeer(panel, peer);
	return panel;
}

/** Whom a panel shows, as its head says. */
export function shownPeer(panel: Locator): Promise<string> {
	return panel.locator('.one-on-ones-whom').innerText();
}

/** Lets a panel show this peer, or everything, by its head. */
export async function choosePeer(panel: Locator, name: string): Promise<void> {
	await panel.locator('.one-on-ones-whom').click();
	await panel.page().locator('.prompt input').fill(name);
	await panel.page().locator('.suggestion-title').getByText(name, { exact: true }).first().click();
	await until(async () => await shownPeer(panel) === name, `the panel about ${name}`);
}

/** The row in the panel whose text holds these words. */
export function rowOf(session: Session, words: string): Locator {
	return session.page.locator('.one-on-ones-panel .one-on-ones-row', { has: session.page.locator('.one-on-ones-row-text', { hasText: words }) });
}

/** What an element is called for those who hear the screen, as the browser reckons it: the first of a selector, else what has the focus. */
export async function spokenName({ page }: Session, selector?: string): Promise<string> {
	const client = await page.context().newCDPSession(page);
	try {
		const { result } = await client.send('Runtime.evaluate', { expression: selector === undefined ? 'document.activeElement' : `document.querySelector(${JSON.stringify(selector)})` });
		if (result.objectId === undefined) throw new Error(`Nothing is there: ${selector ?? 'the focus'}`);
		const { nodes: [node] } = await client.send('Accessibility.getPartialAXTree', { objectId: result.objectId, fetchRelatives: false });
		return String(node?.name?.value ?? '');
	} finally {
		await client.detach();
	}
}

/** Everything in the panel's list from top to bottom, though only a part of it is in the document: what `read` makes of each element. */
export async function readList<T>(session: Session, read: (el: HTMLElement) => T): Promise<T[]> {
	return session.page.evaluate<T[]>(`(() => {
		const bodyEl = document.querySelector('.one-on-ones-panel-body');
		const found = new Map();
		for (bodyEl.scrollTop = 0; ; bodyEl.scrollTop += 100) {
			bodyEl.dispatchEvent(new Event('scroll'));
			for (const el of bodyEl.querySelectorAll('li')) if (!found.has(el.dataset.key)) found.set(el.dataset.key, (${read.toString()})(el));
			if (bodyEl.scrollTop + bodyEl.clientHeight >= bodyEl.scrollHeight - 1) break;
		}
		bodyEl.scrollTop = 0;
		return [...found.values()];
	})()`);
}

/** Waits for a notice that holds these words, and sends it away. */
export async function takeNotice(session: Session, words: string): Promise<string> {
	const notice = session.page.locator('.notice', { hasText: words }).first();
	await notice.waitFor({ timeout: 5000 });
	const text = await notice.textContent() ?? '';
	await notice.click();
	return text;
}

/** The properties of a note's text; throws when they are no YAML. */
export function propertiesOf(text: string): Record<string, unknown> {
	const block = /^---\n([\s\S]*?)\n---\n/.exec(text);
	if (block === null) throw new Error(`No properties:\n${text}`);
	return parse(block[1] ?? '') as Record<string, unknown>;
}

/** A hash for every file of the vault but the app's own. */
export function hashes(vaultFolder: string): Record<string, string> {
	return Object.fromEntries(fs.readdirSync(vaultFolder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => path.join(entry.parentPath, entry.name))
		.filter((file) => !path.relative(vaultFolder, file).startsWith('.obsidian'))
		.map((file): [string, string] => [path.relative(vaultFolder, file), createHash('sha1').update(fs.readFileSync(file)).digest('hex')])
		.sort(([a], [b]) => (a < b ? -1 : 1)));
}
