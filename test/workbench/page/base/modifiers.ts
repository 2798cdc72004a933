import type { Modifier } from 'obsidian';
import { Platform } from './platform';

/** Each modifier with the event property that tells whether it is held. */
export const FLAGS = [['Ctrl', 'ctrlKey'], ['Meta', 'metaKey'], ['Alt', 'altKey'], ['Shift', 'shiftKey']] as const;

/** `Mod` as the key it is on this machine. */
export function plainModifier(modifier: Modifier): string {
	if (modifier !== 'Mod') return modifier;
	return Platform.isMacOS ? 'Meta' : 'Ctrl';
}

/** The modifiers of a hotkey in one spelling, so that two lists can be compared. */
export function compileModifiers(modifiers: readonly Modifier[]): string {
	return modifiers.map(plainModifier).sort().join(',');
}

/** The modifiers held during an event, in that spelling. */
export function pressedModifiers(evt: KeyboardEvent): string {
	return FLAGS.filter(([, property]) => evt[property]).map(([flag]) => flag).sort().join(',');
}
