/** The letters that pinyin begins with. */
export const LETTERS = 'ABCDEFGHJKLMNOPQRSTWXYZ';
/** The first common character of each initial, in pinyin order. */
export const FIRSTS = '阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥仨他屲夕丫帀';
/** Characters that begin otherwise in a surname than in a word. */
export const SURNAMES = new Map([['曾', 'z'], ['单', 's'], ['解', 'x'], ['仇', 'q'], ['区', 'o'], ['查', 'z'], ['缪', 'm'], ['翟', 'z'], ['尉', 'y'], ['长', 'z']]);
