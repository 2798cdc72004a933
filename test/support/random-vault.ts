import type { FakeVault } from './fake-vault';

/** Numbers that look random and are the same for the same seed. */
export function randomOf(seed: number): (below: number) => number {
	let state = seed >>> 0;
	return (below) => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return Math.floor(state / 4294967296 * below);
	};
}

const NAMES = ['Ana Ruiz', 'Tom Ashby', 'Tom Lindqvist', 'Mira', 'Zoë O\'Brien', '王小明', 'Kim', 'Jo Park', 'Ana Ruiz-Mora', 'Łukasz Żak'];
const PEOPLE_FOLDERS = ['People', 'Clients', 'Team/People'];
const LINES = [
	'', 'words', '- a point', '- [ ] a', '- [x] b ✅ 2026-03-06', '- [/] c 📅 2026-03-20', '- [x] d #tell', '- [ ] e [due:: 2026-04-01]', '- [?] f', '  - [ ] below', '## Agenda', '## Next 1:1', '## Agreed', '## 2026-03-05', '## 2026-02-05 planned',
	'%% open', '```', '> - [ ] quoted', '## Private', '- why? ^q-trust-01', '#peer',
];

/** A vault of notes of every kind, and what may happen to it, from a seed. */
export class RandomVault {
	readonly random: (below: number) => number;

	constructor(seed: number) {
		this.random = randomOf(seed);
	}

	notes(count: number): Record<string, string> {
		const notes: Record<string, string> = {};
		for (let index = 0; index < count; index += 1) notes[this.path(index)] = this.text();
		return notes;
	}

	/** One thing that happens to the vault: mostly an edit. */
	async happen(vault: FakeVault): Promise<void> {
		const paths = [...vault.files.keys()];
		const path = this.pick(paths);
		const what = this.random(22);
		if (what === 20) {
			vault.trigger('vault:modify', vault.files.get(path)?.file);
			vault.writeOutside(path, this.edited(vault.textOf(path)));
			return;
		}
		if (what === 21) {
			// Metadata that comes late.
			vault.unindexed.add(path);
			vault.writeOutside(path, this.edited(vault.textOf(path)));
			return;
		}
		if (what < 9) vault.writeOutside(path, this.edited(vault.textOf(path)));
		else if (what < 12) vault.writeOutside(this.path(this.random(10_000)), this.text());
		else if (what < 14 && paths.length > 20) vault.delete(path);
		else if (what < 17) this.move(vault, path, this.path(this.random(10_000)));
		else if (what < 18) this.moveFolder(vault, path);
		else await this.type(vault, path);
	}

	private pick<T>(list: readonly T[]): T {
		return list[this.random(list.length)] as T;
	}

	private day(): string {
		return `2026-0${1 + this.random(4)}-${10 + this.random(18)}`;
	}

	private path(index: number): string {
		const name = this.pick(NAMES);
		switch (this.random(8)) {
			case 0: return `${this.pick(PEOPLE_FOLDERS)}/${name}.md`;
			case 1: return `1-1s/${this.day()} ${name}.md`;
			case 2: return `1-1s/${name}/${this.day()}.md`;
			case 3: return `1-1s/${name}.md`;
			case 4: return `Daily/${this.day()}.md`;
			case 5: return this.random(4) === 0 ? `1-1s/${this.day()} ${name} (conflicted copy).md` : `Templates/${index}.md`;
			case 6: return this.random(3) > 0 ? `Notes/${this.random(3)}/todo ${index}${this.random(6) === 0 ? ' (conflicted copy)' : ''}.md` : `${this.pick(['', 'Notes/', 'Z/Y/'])}${name}.md`;
			default: return `Notes/${this.random(3)}/note ${index}.md`;
		}
	}

	private front(): string {
		const name = this.pick(NAMES);
		return this.pick([
			'', '', '', 'type: peer', 'type: person', `type: peer\naliases: [${this.pick(['Annie', 'T', name])}]`, `cadence: ${1 + this.random(6)}w`, `type: 1-1\npeer: "[[${name}]]"\ndate: ${this.day()}`, `type: meeting\nperson: ${name}\ndate: ${this.day()}`,
			`type: 1-1\npeer: ${name}\ndate: ${this.day()}\nstatus: cancelled`, `type: 1-1\nwith: ["[[${name}]]", Mira]\ndate: ${this.day()}`, 'peer: [x', `date: ${this.day()}`,
		]);
	}

	private line(): string {
		const name = this.pick(NAMES);
		if (this.random(6) === 0) return this.pick([`- [ ] k [${name}](People/${encodeURIComponent(name)}.md)`, `> - [ ] l [[${name}#Next|x]]`, `- [ ] m [[Clients/${name}]]`, `1. [ ] n [[${name.split(' ')[0]}]]`, `- [ ] o #people/${name.split(' ')[0]?.toLowerCase()}`, `- [ ] p [[Annie]]`]);
		return this.random(3) > 0 ? this.pick(LINES) : this.pick([`- [ ] g [[${name}]]`, `- [ ] ${name}: h`, `- [ ] i @${name}`, `- [ ] j #people/${name.toLowerCase().replace(/\W+/g, '-')}`, `## 1:1 [[${name}]]`, `## ${name}'s`]);
	}

	private text(): string {
		const front = this.front();
		return `${front === '' ? '' : `---\n${front}\n---\n`}${Array.from({ length: this.random(8) }, () => this.line()).join('\n')}\n`;
	}

	private edited(text: string): string {
		const lines = text.split('\n');
		const at = this.random(lines.length);
		switch (this.random(5)) {
			case 0: return this.text();
			case 1: return text.replace('- [ ] ', '- [x] ');
			case 2: return lines.filter((_, index) => index !== at).join('\n');
			default: return [...lines.slice(0, at), this.line(), ...lines.slice(at)].join('\n');
		}
	}

	/** As the app moves a note: the links of others follow. */
	private move(vault: FakeVault, path: string, to: string): void {
		if (!vault.files.has(to)) vault.renameWithLinks(path, to);
	}

	private moveFolder(vault: FakeVault, path: string): void {
		const folder = path.slice(0, path.lastIndexOf('/'));
		const to = this.pick(['1-1s', 'Old', 'People', 'Archive/x']);
		for (const inside of [...vault.files.keys()].filter((each) => each.startsWith(`${folder}/`))) this.move(vault, inside, `${to}${inside.slice(folder.length)}`);
	}

	private async type(vault: FakeVault, path: string): Promise<void> {
		const view = vault.open(path);
		view.editor.type(this.edited(vault.textOf(path)));
		if (this.random(2) === 0) jest.advanceTimersByTime(250);
		await view.save();
		vault.views.splice(vault.views.indexOf(view), 1);
	}
}
