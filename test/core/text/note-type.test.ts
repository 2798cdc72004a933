import { meetingTypes, oneOnOneTypes, typesOf } from '../../../src/core/text/note-type';

test.each([
	[{ type: 'Meeting' }, ['meeting']], [{ Categories: ['[[Notes/Meetings]]', '1:1'] }, ['meetings', '1:1']], [{ categories: 'work', type: ['1-1', 'x'] }, ['1-1', 'x', 'work']], [{ kind: 'meeting' }, []], [null, []],
])('the properties %j say that the note is %j', (properties, types) => {
	expect(typesOf(properties)).toEqual(types);
});

test('the types that are known are those that the documentation names', () => {
	expect([oneOnOneTypes, meetingTypes]).toEqual([['one-on-one', '1-1', '1on1', '1:1'], ['meeting', 'meetings']]);
});
