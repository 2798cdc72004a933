import type * as api from 'obsidian';
import type { Editor } from './editor/editor';
import type { EditorSuggest } from './editor/editor-suggest';
import type { MarkdownRenderChild, MarkdownRenderer } from './editor/markdown-renderer';
import type { MarkdownView } from './editor/markdown-view';
import type { MarkdownPreviewView } from './editor/reading-view';
import type { FileView } from './workspace/file-view';
import type { HoverPopover } from './workspace/hover';
import type { WorkspaceItem, WorkspaceRoot, WorkspaceSplit } from './workspace/items';
import type { WorkspaceLeaf } from './workspace/leaf';
import type { WorkspaceMobileDrawer, WorkspaceSidedock } from './workspace/side';
import type { WorkspaceTabs } from './workspace/tabs';
import type { TextFileView } from './workspace/text-file-view';
import type { ItemView, View } from './workspace/view';
import type { Workspace } from './workspace/workspace';

/** The members the documented class has and ours lacks; ours is whole when there are none. */
type Missing<Documented, Own> = Exclude<keyof Documented, keyof Own>;
type Whole<T extends never> = T;

/** Fails to compile as soon as one of the window's classes lacks a documented member. */
export type WindowIsWhole = [
	Whole<Missing<api.Workspace, Workspace>>,
	Whole<Missing<api.WorkspaceItem, WorkspaceItem>>,
	Whole<Missing<api.WorkspaceSplit, WorkspaceSplit>>,
	Whole<Missing<api.WorkspaceRoot, WorkspaceRoot>>,
	Whole<Missing<api.WorkspaceTabs, WorkspaceTabs>>,
	Whole<Missing<api.WorkspaceSidedock, WorkspaceSidedock>>,
	Whole<Missing<api.WorkspaceMobileDrawer, WorkspaceMobileDrawer>>,
	Whole<Missing<api.WorkspaceLeaf, WorkspaceLeaf>>,
	Whole<Missing<api.View, View>>,
	Whole<Missing<api.ItemView, ItemView>>,
	Whole<Missing<api.FileView, FileView>>,
	Whole<Missing<api.TextFileView, TextFileView>>,
	Whole<Missing<api.MarkdownView, MarkdownView>>,
	Whole<Missing<api.MarkdownPreviewView, MarkdownPreviewView>>,
	Whole<Missing<api.MarkdownRenderer, MarkdownRenderer>>,
	Whole<Missing<api.MarkdownRenderChild, MarkdownRenderChild>>,
	Whole<Missing<api.HoverPopover, HoverPopover>>,
	Whole<Missing<api.EditorSuggest<unknown>, EditorSuggest<unknown>>>,
	// The editor is checked signature by signature: it is what notes are written through.
	Whole<Editor extends api.Editor ? never : 'Editor'>,
];
