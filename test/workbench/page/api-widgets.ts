import type * as api from 'obsidian';
import type { App } from './app';
import type { Component } from './base/component';
import type { Events } from './base/events';
import type { Keymap } from './base/keymap';
import type { Scope } from './base/scope';
import type { Plugin } from './plugin';
import type { BaseComponent } from './settings/base-component';
import type { ButtonComponent, DisplayValueComponent, ExtraButtonComponent } from './settings/button-components';
import type { DropdownComponent, ProgressBarComponent, SliderComponent, ToggleComponent } from './settings/choice-components';
import type { ColorComponent } from './settings/color-component';
import type { Setting } from './settings/setting';
import type { SettingGroup } from './settings/setting-group';
import type { SettingPage } from './settings/setting-page';
import type { PluginSettingTab, SettingTab } from './settings/setting-tab';
import type { MomentFormatComponent, SearchComponent, TextAreaComponent, TextComponent } from './settings/text-components';
import type { ConfirmationButton, ConfirmationModal } from './widgets/confirmation-modal';
import type { Menu } from './widgets/menu';
import type { MenuItem } from './widgets/menu-item';
import type { Modal } from './widgets/modal';
import type { Notice } from './widgets/notice';
import type { AbstractInputSuggest, PopoverSuggest } from './widgets/popover-suggest';
import type { FuzzySuggestModal, SuggestModal } from './widgets/suggest-modal';
import type { requireApiVersion } from './base/api-version';
import type { debounce } from './base/debounce';
import type * as icons from './base/icons';
import type { getLanguage } from './base/language';
import type { normalizePath } from './base/paths';
import type { Platform } from './base/platform';
import type * as search from './base/search';
import type * as tooltip from './base/tooltip';

type Missing<Documented, Own> = Exclude<keyof Documented, keyof Own>;
type Whole<T extends never> = T;
type Fits<Own extends Documented, Documented> = Own;

/** Fails to compile as soon as a function no longer has its documented signature. */
export type FunctionsFit = [
	Fits<typeof icons.addIcon, typeof api.addIcon>,
	Fits<typeof icons.getIcon, typeof api.getIcon>,
	Fits<typeof icons.getIconIds, typeof api.getIconIds>,
	Fits<typeof icons.removeIcon, typeof api.removeIcon>,
	Fits<typeof icons.setIcon, typeof api.setIcon>,
	Fits<typeof search.prepareFuzzySearch, typeof api.prepareFuzzySearch>,
	Fits<typeof search.prepareSimpleSearch, typeof api.prepareSimpleSearch>,
	Fits<typeof search.sortSearchResults, typeof api.sortSearchResults>,
	Fits<typeof search.renderMatches, typeof api.renderMatches>,
	Fits<typeof search.renderResults, typeof api.renderResults>,
	Fits<typeof tooltip.setTooltip, typeof api.setTooltip>,
	Fits<typeof tooltip.displayTooltip, typeof api.displayTooltip>,
	Fits<typeof requireApiVersion, typeof api.requireApiVersion>,
	Fits<typeof debounce, typeof api.debounce>,
	Fits<typeof getLanguage, typeof api.getLanguage>,
	Fits<typeof normalizePath, typeof api.normalizePath>,
	Fits<typeof Platform, typeof api.Platform>,
];

/** Fails to compile as soon as a class differs from the documented one in a member or its type. */
export type ClassesFit = [
	Fits<BaseComponent, api.BaseComponent>,
	Fits<ButtonComponent, api.ButtonComponent>,
	Fits<ExtraButtonComponent, api.ExtraButtonComponent>,
	Fits<DisplayValueComponent, api.DisplayValueComponent>,
	Fits<TextComponent, api.TextComponent>,
	Fits<TextAreaComponent, api.TextAreaComponent>,
	Fits<SearchComponent, api.SearchComponent>,
	Fits<MomentFormatComponent, api.MomentFormatComponent>,
	Fits<ToggleComponent, api.ToggleComponent>,
	Fits<DropdownComponent, api.DropdownComponent>,
	Fits<SliderComponent, api.SliderComponent>,
	Fits<ColorComponent, api.ColorComponent>,
	Fits<ProgressBarComponent, api.ProgressBarComponent>,
	Fits<Setting, api.Setting>,
	Fits<SettingGroup, api.SettingGroup>,
	Fits<SettingPage, api.SettingPage>,
	Fits<Events, api.Events>,
	Fits<Scope, api.Scope>,
	Fits<Keymap, api.Keymap>,
	Fits<Notice, api.Notice>,
	Fits<MenuItem, api.MenuItem>,
];

/** Classes that hold the app itself, whose parts are our own: every documented member is there. */
export type ClassesAreWhole = [
	Whole<Missing<api.Component, Component>>,
	Whole<Missing<api.Menu, Menu>>,
	Whole<Missing<api.App, App>>,
	Whole<Missing<api.Plugin, Plugin>>,
	Whole<Missing<api.SettingTab, SettingTab>>,
	Whole<Missing<api.PluginSettingTab, PluginSettingTab>>,
	Whole<Missing<api.Modal, Modal>>,
	Whole<Missing<api.ConfirmationModal, ConfirmationModal>>,
	Whole<Missing<api.ConfirmationButton, ConfirmationButton>>,
	Whole<Missing<api.SuggestModal<unknown>, SuggestModal<unknown>>>,
	Whole<Missing<api.FuzzySuggestModal<unknown>, FuzzySuggestModal<unknown>>>,
	Whole<Missing<api.PopoverSuggest<unknown>, PopoverSuggest<unknown>>>,
	Whole<Missing<api.AbstractInputSuggest<unknown>, AbstractInputSuggest<unknown>>>,
];
