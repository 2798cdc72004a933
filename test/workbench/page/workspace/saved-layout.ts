/** A leaf, a group of tabs or a split as it stands in a saved layout. */
export type SavedItem =
	| { id: string; type: 'leaf'; state: { type: string; state: Record<string, unknown>; pinned?: boolean }; title: string; icon: string }
	| { id: string; type: 'tabs'; children: SavedItem[]; currentTab: number }
	| { id: string; type: 'split'; children: SavedItem[]; direction: 'vertical' | 'horizontal' };

/** A side as it stands in a saved layout. */
export interface SavedSide {
	children: SavedItem[];
	collapsed: boolean;
	width?: number;
}

/** The whole window as it stands in a saved layout. */
export interface SavedLayout {
	main: { children: SavedItem[] };
	left: SavedSide;
	right: SavedSide;
	active: string | null;
	lastOpenFiles: string[];
}

/** Reads a layout from parsed JSON; null when it is none. Parts that are not understood are left out. */
export function parseLayout(raw: unknown): SavedLayout | null {
	if (!isRecord(raw) || !isRecord(raw.main)) return null;
	const { active, lastOpenFiles } = raw;
	return {
		main: { children: parseItems(raw.main.children) },
		left: parseSide(raw.left),
		right: parseSide(raw.right),
		active: typeof active === 'string' ? active : null,
		lastOpenFiles: Array.isArray(lastOpenFiles) ? lastOpenFiles.filter((path) => typeof path === 'string') : [],
	};
}

function parseSide(raw: unknown): SavedSide {
	if (!isRecord(raw)) return { children: [], collapsed: true };
	const side: SavedSide = { children: parseItems(raw.children), collapsed: raw.collapsed === true };
	if (typeof raw.width === 'number') side.width = raw.width;
	return side;
}

function parseItems(raw: unknown): SavedItem[] {
	return Array.isArray(raw) ? raw.flatMap((item) => parseItem(item) ?? []) : [];
}

function parseItem(raw: unknown): SavedItem | null {
	if (!isRecord(raw) || typeof raw.id !== 'string') return null;
	const { id } = raw;
	switch (raw.type) {
		case 'tabs':
			return { id, type: 'tabs', children: parseItems(raw.children), currentTab: typeof raw.currentTab === 'number' ? raw.currentTab : 0 };
		case 'split':
			return { id, type: 'split', children: parseItems(raw.children), direction: raw.direction === 'horizontal' ? 'horizontal' : 'vertical' };
		case 'leaf':
			return parseLeaf(id, raw);
		default:
			return null;
	}
}

function parseLeaf(id: string, raw: Record<string, unknown>): SavedItem | null {
	if (!isRecord(raw.state) || typeof raw.state.type !== 'string') return null;
	const { type, state, pinned } = raw.state;
	return {
		id, type: 'leaf',
		state: { type, state: isRecord(state) ? state : {}, ...(pinned === true ? { pinned } : {}) },
		title: typeof raw.title === 'string' ? raw.title : type,
		icon: typeof raw.icon === 'string' ? raw.icon : 'file',
	};
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
