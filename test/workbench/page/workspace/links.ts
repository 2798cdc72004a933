import type { OpenViewState, PaneType } from 'obsidian';
import { Keymap } from '../base/keymap';
import { normalizePath } from '../base/paths';
import { parseLinktext } from '../metadata/links';
import type { TFile } from '../vault/files';
import type { HoverParent } from './hover';
import type { Workspace } from './workspace';

/** Opens what a link names; a note that does not exist is made. */
export async function openLink(workspace: Workspace, linktext: string, sourcePath: string, newLeaf?: PaneType | boolean, openViewState: OpenViewState = {}): Promise<void> {
	const { path, subpath } = parseLinktext(linktext);
	const { vault, metadataCache } = workspace.app;
	const found = path === '' ? vault.getFileByPath(sourcePath) : metadataCache.getFirstLinkpathDest(path, sourcePath);
	const file = found ?? await createNote(workspace, path);
	await workspace.getLeaf(newLeaf).openFile(file, { ...openViewState, eState: { ...(subpath && { subpath }), ...openViewState.eState } });
}

async function createNote({ app: { vault } }: Workspace, linkpath: string): Promise<TFile> {
	const path = normalizePath(linkpath.endsWith('.md') ? linkpath : `${linkpath}.md`);
	const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
	if (folder !== '' && !vault.getFolderByPath(folder)) await vault.createFolder(folder);
	return vault.create(path, '');
}

/** Makes the links in a drawn note work: a click opens, a pointer above announces itself as `hover-link`. */
export function listenToLinks(workspace: Workspace, containerEl: HTMLElement, source: string, hoverParent: HoverParent, sourcePath: () => string): void {
	const linkAt = (target: EventTarget | null): HTMLElement | null => (target instanceof Element ? target.closest<HTMLElement>('a.internal-link') : null);
	const open = (evt: MouseEvent): void => {
		const linkEl = linkAt(evt.target);
		if (!linkEl || evt.button > 1) return;
		evt.preventDefault();
		void workspace.openLinkText(linkEl.getAttr('data-href') ?? '', sourcePath(), Keymap.isModEvent(evt));
	};
	containerEl.addEventListener('click', open);
	containerEl.addEventListener('auxclick', open);
	containerEl.addEventListener('mouseover', (event) => {
		const targetEl = linkAt(event.target);
		if (targetEl) workspace.trigger('hover-link', { event, source, hoverParent, targetEl, linktext: targetEl.getAttr('data-href') ?? '', sourcePath: sourcePath() });
	});
}
