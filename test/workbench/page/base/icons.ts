import * as lucide from 'lucide-static';

/** Puts an icon of the library, named with or without its prefix, into an element in place of the icon that was there. */
export function setIcon(parent: HTMLElement, iconId: string): void {
	parent.querySelector(':scope > svg.svg-icon')?.remove();
	const name = iconId.replace(/^lucide-/, '');
	const source = (lucide as Record<string, string | undefined>)[exportName(name)];
	if (source === undefined) return;
	// Without the line breaks of the file, which would count as text of whatever shows the icon.
	parent.insertAdjacentHTML('afterbegin', source.slice(source.indexOf('<svg')).replace(/>\s+</g, '><').trim());
	parent.firstElementChild?.setAttrs({ class: `svg-icon lucide-${name}`, 'aria-hidden': 'true' });
}

// `list-checks` is exported as `ListChecks`.
function exportName(name: string): string {
	return name.replace(/(?:^|-)([a-z0-9])/g, (_, first: string) => first.toUpperCase());
}
