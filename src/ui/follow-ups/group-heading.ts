import type { GroupTitle } from '../../core/follow-ups/list-groups';
import type { ListItem } from '../../core/follow-ups/list-plan';
import { noteName } from '../../core/text/path';
import type { Translate } from '../../i18n/index';
import { addPart, makeItem, nameUnseen } from '../part';

/** What a group is called on the screen. */
export function titleInWords(title: GroupTitle, t: Translate): string {
	switch (title.of) {
		case 'peer': return title.name;
		case 'team': return title.name ?? t('list.team.none');
		case 'due': return t(`list.due.${title.when}`);
		case 'age': return t(`list.age.${title.when}`);
		case 'meeting': return title.day === null ? noteName(title.path) : title.peer === null ? title.day : `${title.peer} · ${title.day}`;
		case 'owner': return title.owner === 'me' ? t('list.owner.me') : title.owner === 'both' ? t('list.owner.both') : title.name ?? t('list.owner.other');
		case 'section': return t(`section.${title.section}`, { peer: title.peer });
		case 'before': return t('list.before', { day: title.day });
		case 'meet': return t(`list.meet.${title.when}`);
	}
}

/** Draws what stands over a group: its name, how many, and whether it is open. */
export function drawGroupHeading(item: Extract<ListItem, { kind: 'group' }>, t: Translate, toggle: () => void): HTMLElement {
	const words = titleInWords(item.title, t);
	const el = makeItem(`heading mod-level-${item.level}`);
	nameUnseen(el, `${words}, ${item.count}`);
	const titleEl = addPart(el, item.level === 1 ? 'h4' : 'h5', 'section-title');
	const buttonEl = addPart(titleEl, 'span', 'heading-button', '', { role: 'button', 'aria-expanded': String(!item.closed) });
	addPart(buttonEl, 'span', 'heading-text', words);
	addPart(buttonEl, 'span', 'count', String(item.count));
	el.toggleClass('is-closed', item.closed);
	titleEl.addEventListener('click', toggle);
	return el;
}
