import { squeezed } from './blank';

/** What stands in `%%…%%` or `<!-- … -->`, closed on the line or not. */
export const COMMENT = /%%[^]*?(?:%%|$)|<!--[^]*?(?:-->|$)/g;

/** A line's text as others may read it: without what stands in `%%…%%` or `<!-- … -->`, closed on the line or not. */
export function withoutComments(text: string): string {
	return squeezed(text.indexOf('%%') === -1 && text.indexOf('<!--') === -1 ? text : text.replace(COMMENT, ' '));
}
