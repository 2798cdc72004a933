import type { Language } from './phrases';
import type { Random } from './random';

/** Somebody in the generated vault. */
export interface Character {
	name: string;
	/** As it stands behind `#people/` and `#assignee/`. */
	slug: string;
	/** The first name when nobody else has it, else null. */
	first: string | null;
	path: string;
	language: Language;
}

/** Everybody in the generated vault; only the peers are met one on one. */
export interface Cast {
	me: Character;
	peers: Character[];
	colleagues: Character[];
}

/** Each as it is written, and as a tag spells it. */
type Spelled = readonly [name: string, slug: string];

const FIRST: readonly Spelled[] = [
	['Ana', 'ana'], ['Tom', 'tom'], ['Zoë', 'zoe'], ['Łukasz', 'lukasz'], ['Małgorzata', 'malgorzata'], ['Priya', 'priya'], ['Björn', 'bjorn'], ['Sofie', 'sofie'], ['Henrik', 'henrik'],
	['Rosa', 'rosa'], ['Daniel', 'daniel'], ['Yuki', 'yuki'], ['Amara', 'amara'], ['Chidi', 'chidi'], ['Ingrid', 'ingrid'], ['Paweł', 'pawel'], ['Iris', 'iris'], ['Noor', 'noor'],
	['Gabriel', 'gabriel'], ['Esther', 'esther'], ['Viktor', 'viktor'], ['Lena', 'lena'], ['Otto', 'otto'], ['Jean-Luc', 'jean-luc'], ['Élise', 'elise'],
];

const LAST: readonly Spelled[] = [
	['Ruiz', 'ruiz'], ['Kovač', 'kovac'], ['Ashby', 'ashby'], ['Lindqvist', 'lindqvist'], ['Żółkiewski', 'zolkiewski'], ['O\'Brien', 'obrien'], ['Raman', 'raman'], ['Håkansson', 'hakansson'], ['Claes', 'claes'],
	['Solberg', 'solberg'], ['Benítez', 'benitez'], ['Reyes', 'reyes'], ['Tanaka', 'tanaka'], ['Okafor', 'okafor'], ['Eze', 'eze'], ['Wójcik', 'wojcik'], ['Papadakis', 'papadakis'], ['Haddad', 'haddad'],
	['Moreau', 'moreau'], ['Cohen', 'cohen'], ['Petrov', 'petrov'], ['Fischer', 'fischer'], ['Vance', 'vance'], ['Dubois', 'dubois'], ['Sørensen', 'sorensen'], ['Núñez', 'nunez'], ['Smith', 'smith'],
];

const HAN_LAST = ['王', '李', '张', '刘', '陈', '杨', '黄', '赵', '吴', '周', '徐', '孙', '马', '朱', '胡', '郭', '何', '高', '林', '罗'];
const HAN_FIRST = ['小明', '丽华', '建国', '雨桐', '思远', '晓峰', '文静', '志强', '梦洁', '浩然', '佳怡', '子涵', '欣妍', '俊杰', '海燕', '国栋', '秀英', '立新', '春梅', '天佑'];

/** Everybody's own first name comes first; later ones share theirs. A word between the names tells the namesakes of a whole name apart. */
function latinNames(): Spelled[] {
	const names: Spelled[] = [];
	for (const [middle, middleSlug] of [['', ''], ['van ', 'van-'], ['de ', 'de-'], ['von ', 'von-']] as const) {
		for (let turn = 0; turn < LAST.length; turn += 1) {
			FIRST.forEach(([first, firstSlug], at) => {
				const [last, lastSlug] = LAST[(turn + at) % LAST.length] ?? ['', ''];
				names.push([`${first} ${middle}${last}`, `${firstSlug}-${middleSlug}${lastSlug}`]);
			});
		}
	}
	return names;
}

/** A fifth of the peers are Chinese, a fifth are written about in Polish. */
export function castOf(random: Random, counts: { peers: number; colleagues: number }): Cast {
	const latin = latinNames();
	const han = HAN_FIRST.flatMap((first) => HAN_LAST.map((last): Spelled => [`${last}${first}`, `${last}${first}`]));
	const nameFor = (language: Language): Spelled => {
		const name = (language === 'zh' ? han : latin).shift();
		if (name === undefined) throw new Error('The vault needs more names than there are.');
		return name;
	};
	const characters = Array.from({ length: counts.peers + counts.colleagues }, (_, index): Character => {
		const language = index % 5 === 1 ? 'zh' as const : index % 5 === 3 ? 'pl' as const : 'en' as const;
		// Most colleagues have names in Latin letters: there are not as many others.
		const [name, slug] = nameFor(language === 'zh' && index >= counts.peers && !random.chance(0.2) ? 'en' : language);
		return { name, slug, first: null, path: `People/${name}.md`, language };
	});
	const sharing = new Map<string, number>();
	const firstOf = ({ name }: Character): string => name.split(' ')[0] ?? '';
	for (const character of characters) sharing.set(firstOf(character), (sharing.get(firstOf(character)) ?? 0) + 1);
	for (const character of characters) {
		if (character.name.includes(' ') && sharing.get(firstOf(character)) === 1) character.first = firstOf(character);
	}
	return {
		me: { name: 'Mira Novak', slug: 'mira-novak', first: 'Mira', path: 'People/Mira Novak.md', language: 'en' },
		peers: characters.slice(0, counts.peers), colleagues: characters.slice(counts.peers),
	};
}
