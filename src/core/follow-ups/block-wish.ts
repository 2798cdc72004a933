import { namesOf, type NameInProperty } from '../text/property';

/** What a `one-on-one` block in a note asks for. */
export type BlockWish = { show: 'follow-ups'; peer: NameInProperty | null } | { show: 'today' };

/** Why a block is not drawn, and the text that is to blame: nothing known is to be shown, or a line means nothing here. */
export interface BlockProblem {
	problem: 'show' | 'line';
	value: string;
}

/** Reads the lines of a block; blank ones and remarks are passed over. */
export function readBlock(source: string): BlockWish | BlockProblem {
	const values = new Map<string, string>();
	const lines = source.split('\n').map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
	for (const line of lines) {
		const [, key = '', value = ''] = /^(show|peer)\s*[:：]\s*(.*)$/i.exec(line) ?? [];
		if (key === '' || values.has(key.toLowerCase())) return { problem: 'line', value: line };
		values.set(key.toLowerCase(), value.replace(/^(["'])(.*)\1$/, '$2'));
	}
	const show = values.get('show')?.toLowerCase() ?? '';
	const peer = values.get('peer') ?? '';
	const names = namesOf(peer);
	if (show !== 'follow-ups' && show !== 'today') return { problem: 'show', value: show };
	if (show === 'today' ? names.length > 0 : names.length > 1) return { problem: 'line', value: `peer: ${peer}` };
	return show === 'today' ? { show } : { show, peer: names[0] ?? null };
}
