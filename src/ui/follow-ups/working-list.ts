import { FollowUpList, type FollowUpListParts } from './list';
import { listenToKeys } from './list-keys';
import { askDay, askOwner, showRowMenu } from './row-questions';

/** What a view adds to a list that works by keys, mouse and finger. */
export interface WorkingListParts extends Omit<FollowUpListParts, 'showMenu'> {
	/** Goes to the search box; null where there is none. */
	search: (() => void) | null;
}

/** Makes a list with its menu, its questions and its keys; Escape leads back to the note. */
export function workingList(parts: WorkingListParts): FollowUpList {
	const { workspace } = parts.app;
	const list = new FollowUpList({ ...parts, showMenu: showRowMenu });
	listenToKeys(list, {
		search: parts.search, askDay, askOwner,
		leave: () => {
			const leaf = workspace.getMostRecentLeaf();
			if (leaf !== null) workspace.setActiveLeaf(leaf, { focus: true });
		},
	});
	return list;
}
