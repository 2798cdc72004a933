// What was kept from last time holds for as long as the settings say the same of the notes.
import { Notebook } from '../../../src/core/notebook/notebook';
import { rulesFor } from './small-vault';

const notebookFor = (settings: unknown): Notebook => new Notebook(rulesFor(settings), () => null);
const isResumed = (settings: unknown): boolean => notebookFor(settings).resume(notebookFor({}).packer().rest(), []);

test.each([
	['a question liked best', { starred: ['trust-01'] }], ['the day follow-ups begin', { begins: '2026-03-05' }], ['how many questions', { questionCount: 5 }],
	['where new notes go', { notePath: '1-1s/{{date}} {{peer}}' }], ['a field of a later version', { colour: 'red' }],
])('with %s set it holds', (_, settings) => {
	expect(isResumed(settings)).toBe(true);
});

test.each([
	['another me', { me: { note: 'People/Tom.md' } }], ['other meetings', { meetingsFolders: ['Talks'] }], ['other people', { peopleFolders: ['Clients'] }],
	['other templates', { templatesFolders: ['Old'] }], ['other notes left out', { excludedFolders: ['Old'] }],
])('with %s it does not', (_, settings) => {
	expect(isResumed(settings)).toBe(false);
});
