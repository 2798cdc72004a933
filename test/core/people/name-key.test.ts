import { foldAccents, nameKey, slugOf } from '../../../src/core/people/name-key';

test.each([
	['Zoë O’Brien', 'zoë o\'brien'], ['@Jane', 'jane'], [' A  B ', 'a b'], ['ŁUKASZ', 'łukasz'], ['Jean\u2010Luc', 'jean-luc'], ['王小明', '王小明'],
])('%j is compared as %j', (name, key) => {
	expect(nameKey(name)).toBe(key);
});

test.each([
	['Zoë O\'Brien-Núñez', 'zoe-obrien-nunez'], ['Zoë O’Brien', 'zoe-obrien'], ['Łukasz Żółkiewski', 'lukasz-zolkiewski'], ['王小明', '王小明'], ['@Jane.Doe', 'jane-doe'], ['J. R. R.', 'j-r-r'], ['Straße', 'strasse'],
	['Søren Ærø', 'soren-aero'], ['김민수', '김민수'], ['がく', 'がく'], ['--', ''], ['A/B (C)', 'a-b-c'], ['Jean\u2011Luc', 'jean-luc'],
])('%j stands in tags as %j', (name, slug) => {
	expect(slugOf(name)).toBe(slug);
});

test.each([['Send the MAP, [x]: 5~', 'send the map, [x]: 5~'], ['ŁUKASZ Żółkiewski', 'lukasz zolkiewski'], ['ABC\u00a0É', 'abc\u00a0e'], ['王小明 K\u0301', '王小明 k'], ['', '']])('%j is searched as %j', (text, folded) => {
	expect(foldAccents(text)).toBe(folded);
});
