// A line as it is shown: quiet, its links by their names, nothing of it lost.
import fc from 'fast-check';
import { shownPieces, shownText } from '../../../src/core/text/shown-text';
import { runs } from '../../support/runs';

const inShort = (text: string): string[] => shownPieces(text).map(({ kind, text: shown, target }) => (kind === 'plain' ? shown : `${kind} ${shown}${target === '' ? '' : ` > ${target}`}`));

test.each<[string, string[]]>([
	['ask [[People/Ana Ruiz|Ana]] about [[the plan]]', ['ask ', 'note Ana > People/Ana Ruiz', ' about ', 'note the plan > the plan']],
	['see [the board](https://x.org/a?b=1#c), then go', ['see ', 'web the board > https://x.org/a?b=1#c', ', then go']],
	['see https://x.org/a_b_c. Then (http://y.org/z) and 见 https://z.cn/路。好', ['see ', 'web https://x.org/a_b_c > https://x.org/a_b_c', '. Then (', 'web http://y.org/z > http://y.org/z', ') and 见 ', 'web https://z.cn/路 > https://z.cn/路', '。好']],
	['mail <https://x.org>', ['mail ', 'web https://x.org > https://x.org']], ['run `npm ci` and `https://x.org`', ['run ', 'code npm ci', ' and ', 'code https://x.org']],
	['**bold** ==mark== ~~no~~ __under__ 2 * 3 * 4', ['bold mark no under 2 * 3 * 4']], ['a %%for me [[x]]%% b <!-- c -->d', ['a b d']], ['50%% of a `b', ['50%% of a `b']], ['ftp://x javascript:alert(1) [a](javascript:b)', ['ftp://x javascript:alert(1) [a](javascript:b)']], ['', []],
])('%s', (text, pieces) => {
	expect(inShort(text)).toEqual(pieces);
});

test('as one text it has the words and none of the marks', () => {
	expect(shownText('ask [[Ana Ruiz|Ana]] %%she is away%% for the **[list](https://x.org)**')).toBe('ask Ana for the **list**');
});

test('plain words are shown as they are', () => {
	fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', 'B', ' ', '.', ',', '(', ')', '王', '-', '/', ':') }), (text) => {
		expect(shownText(text)).toBe(text);
	}), runs);
});
