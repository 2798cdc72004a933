import { tagSignsIn } from '../../../src/core/text/tag-signs';

test.each([
	['', false, false], ['#', false, false], ['a #p', false, false], ['#private', true, false], ['x #PRIVATE', true, false], ['#Private/a', true, false], ['##private', true, false], ['private # private', false, false],
	['# a\n- [ ] b #pin\n#peer', false, true], ['#person', false, true], ['#Peer', false, true], ['#PERSON', false, true], ['# peer', false, false], ['#people/ana', false, false], ['#peer\n#private', true, true], ['#private\n#person', true, true],
])('%j: private %s, a person %s', (text, isPrivate, isPerson) => {
	expect(tagSignsIn(text)).toEqual({ isPrivate, isPerson });
});
