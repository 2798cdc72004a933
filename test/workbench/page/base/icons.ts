import * as lucide from 'lucide-static';

const PREFIX = 'lucide-';
const added = new Map<string, string>();
let builtIn: Map<string, string> | null = null;

/** Adds an icon drawn on a canvas of 100 by 100. */
export function addIcon(iconId: string, svgContent: string): void {
	added.set(iconId, `<svg viewBox="0 0 100 100">${svgContent}</svg>`);
}

/** Takes an added icon away. */
export function removeIcon(iconId: string): void {
	added.delete(iconId);
}

/** The ids of all icons, the library's with their prefix. */
export function getIconIds(): string[] {
	return [...[...lucideIcons().keys()].map((name) => PREFIX + name), ...added.keys()];
}

/** A new element with the icon, or `null` when there is none of that name. */
export function getIcon(iconId: string): SVGSVGElement | null {
	const name = iconId.startsWith(PREFIX) ? iconId.slice(PREFIX.length) : iconId;
	const source = added.get(iconId) ?? lucideIcons().get(name);
	if (source === undefined) return null;
	const holder = document.createElement('template');
	// Without the line breaks of the file, which would count as text of whatever shows the icon.
	holder.innerHTML = source.replace(/>\s+</g, '><');
	const svg = holder.content.querySelector('svg');
	if (!svg) return null;
	svg.setAttribute('class', added.has(iconId) ? `svg-icon ${iconId}` : `svg-icon ${PREFIX}${name}`);
	svg.setAttribute('aria-hidden', 'true');
	return document.importNode(svg, true);
}

/** Puts an icon into an element in place of the icon that was there. */
export function setIcon(parent: HTMLElement, iconId: string): void {
	const icon = getIcon(iconId);
	parent.querySelector(':scope > svg.svg-icon')?.remove();
	if (icon) parent.prepend(icon);
}

// The package names its exports in another case; the id stands in each drawing's class. Icons it renamed keep their old export.
function lucideIcons(): Map<string, string> {
	if (builtIn) return builtIn;
	builtIn = new Map();
	for (const [name, source] of Object.entries(lucide)) {
		const id = /class="lucide lucide-([a-z0-9-]+)"/.exec(source)?.[1];
		if (id === undefined) continue;
		builtIn.set(id, source);
		const oldId = name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();
		if (oldId.replaceAll('-', '') !== id.replaceAll('-', '')) builtIn.set(oldId, source);
	}
	return builtIn;
}
