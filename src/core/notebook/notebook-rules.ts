import type { ExclusionRules } from '../meetings/exclusion';
import type { Settings } from '../settings';
import type { HeadingWords } from '../text/heading-words';
import type { TaskRules } from '../text/task-rules';
import type { RosterRules } from './roster';

/** Everything the notebook needs to know to read notes. */
export interface NotebookRules extends RosterRules, ExclusionRules {
	tasks: TaskRules;
}

/** The rules that follow from the settings, and nothing else of these: what was kept holds for as long as the rules are the same. */
export function notebookRules({ me, meetingsFolders, peopleFolders, templatesFolders, excludedFolders, ignoredByApp = [] }: Settings & ExclusionRules, words: HeadingWords, tasks: TaskRules): NotebookRules {
	return { me, meetingsFolders, peopleFolders, templatesFolders, excludedFolders, ignoredByApp, words, tasks };
}
