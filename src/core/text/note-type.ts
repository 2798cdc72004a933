import { propertyOf, wordsOf, type Properties } from './property';

/** Types that make a note a one-on-one for certain (product.md 2.1). */
export const oneOnOneTypes: readonly string[] = ['one-on-one', '1-1', '1on1', '1:1'];

/** Types that make a note a meeting of some kind. */
export const meetingTypes: readonly string[] = ['meeting', 'meetings'];

/** What a note says it is, by `type` or `categories`, in lower case. */
export function typesOf(properties: Properties | null): string[] {
	return [...wordsOf(propertyOf(properties, 'type')), ...wordsOf(propertyOf(properties, 'categories'))];
}
