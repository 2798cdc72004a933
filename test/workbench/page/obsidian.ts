import * as codeMirrorState from '@codemirror/state';
import * as codeMirrorView from '@codemirror/view';
import moment from 'moment';
import { App } from './app';
import { apiVersion, requireApiVersion } from './base/api-version';
import { Component } from './base/component';
import { debounce } from './base/debounce';
import { Events } from './base/events';
import { setIcon } from './base/icons';
import { Keymap } from './base/keymap';
import { getLanguage } from './base/language';
import { notImplemented } from './base/not-implemented';
import { normalizePath } from './base/paths';
import { Platform } from './base/platform';
import { Scope } from './base/scope';
import { prepareFuzzySearch, prepareSimpleSearch, renderResults, sortSearchResults } from './base/search';
import { setTooltip } from './base/tooltip';
import { Editor } from './editor/editor';
import { editorInfoField, editorLivePreviewField } from './editor/editor-fields';
import { EditorSuggest } from './editor/editor-suggest';
import { MarkdownView } from './editor/markdown-view';
import { MarkdownRenderChild, MarkdownRenderer } from './editor/markdown-renderer';
import { MarkdownPreviewView } from './editor/reading-view';
import { getAllTags, getFrontMatterInfo, parseYaml, stringifyYaml } from './metadata/frontmatter';
import { getLinkpath, parseLinktext } from './metadata/links';
import { MetadataCache } from './metadata/metadata-cache';
import { Plugin } from './plugin';
import { ButtonComponent, ExtraButtonComponent } from './settings/button-components';
import { BaseComponent, ValueComponent } from './settings/base-component';
import { Setting, SettingGroup } from './settings/setting';
import { PluginSettingTab } from './settings/setting-tab';
import { AbstractTextComponent, DropdownComponent, SearchComponent, SliderComponent, TextAreaComponent, TextComponent, ToggleComponent } from './settings/value-components';
import { FileManager } from './vault/file-manager';
import { TAbstractFile, TFile, TFolder } from './vault/files';
import { Vault } from './vault/vault';
import { Menu, MenuItem } from './widgets/menu';
import { Modal } from './widgets/modal';
import { Notice } from './widgets/notice';
import { AbstractInputSuggest, PopoverSuggest } from './widgets/popover-suggest';
import { FuzzySuggestModal, SuggestModal } from './widgets/suggest-modal';
import { FileView } from './workspace/file-view';
import { HoverPopover } from './workspace/hover';
import { WorkspaceItem, WorkspaceRoot, WorkspaceSidedock, WorkspaceSplit } from './workspace/items';
import { WorkspaceLeaf } from './workspace/leaf';
import { WorkspaceTabs } from './workspace/tabs';
import { TextFileView } from './workspace/text-file-view';
import { ItemView, View } from './workspace/view';
import { Tasks, Workspace } from './workspace/workspace';

/** Every export of the module that is implemented here. */
export const exported = {
	apiVersion, requireApiVersion, moment, Platform,
	App, Component, Events, Keymap, Scope, Plugin,
	setIcon, setTooltip,
	debounce, getLanguage, normalizePath,
	prepareFuzzySearch, prepareSimpleSearch, renderResults, sortSearchResults,
	Vault, FileManager, TAbstractFile, TFile, TFolder,
	MetadataCache, getAllTags, getFrontMatterInfo, parseYaml, stringifyYaml,
	getLinkpath, parseLinktext,
	Workspace, WorkspaceItem, WorkspaceLeaf, WorkspaceRoot, WorkspaceSidedock, WorkspaceSplit, WorkspaceTabs,
	View, ItemView, FileView, TextFileView,
	Editor, EditorSuggest, HoverPopover, MarkdownView, MarkdownPreviewView, MarkdownRenderChild, MarkdownRenderer,
	editorInfoField, editorLivePreviewField,
	Modal, SuggestModal, FuzzySuggestModal, PopoverSuggest, AbstractInputSuggest, Menu, MenuItem, Notice,
	Setting, SettingGroup, PluginSettingTab,
	BaseComponent, ValueComponent, ButtonComponent, ExtraButtonComponent,
	AbstractTextComponent, TextComponent, TextAreaComponent, SearchComponent, ToggleComponent, DropdownComponent, SliderComponent,
	Tasks,
};

// What a bundler's module interop looks up; the real module has none of these either.
const INTEROP = new Set<string | symbol>(['__esModule', 'default', 'then']);

/** What `require('obsidian')` gives a plugin: a name that is missing throws as soon as it is used. */
const obsidianModule: Record<string, unknown> = new Proxy<Record<string, unknown>>(exported, {
	get(target, name) {
		if (typeof name === 'symbol' || INTEROP.has(name) || Object.hasOwn(target, name)) return Reflect.get(target, name) as unknown;
		return notImplemented(name);
	},
});

/** The modules a plugin can ask for, by the name in its `require`. */
export const hostModules: Record<string, unknown> = {
	obsidian: obsidianModule,
	'@codemirror/state': codeMirrorState,
	'@codemirror/view': codeMirrorView,
};
