import { sidePrefixes } from './content/headings';
import { planAgreement } from './core/follow-ups/agree';
import { noteLanguage } from './core/text/heading-words';
import type { Parts } from './parts';
import { languageFor } from './questions';
import { tell } from './telling';
import type { Actions } from './ui/actions';

/** Joins what is agreed in an editor with who is who, and with the writer. */
export function buildAgreeing({ desk, notebook, source, writer, words, language }: Parts): Pick<Actions, 'canAgree' | 'agree'> {
	return {
		canAgree: ({ path }) => notebook.has(path),
		agree: (editor, file, agreement) => {
			// The line may have been typed a moment ago.
			source.readTyped(file.path);
			const range = { from: editor.getCursor('from').line, to: editor.getCursor('to').line };
			const agreed = planAgreement(editor.getValue(), range, agreement, {
				path: file.path, today: desk.today(), aroundAt: (line) => notebook.surroundingsAt(file.path, line),
				sides: (headings, peer) => sidePrefixes[noteLanguage(headings, words) ?? languageFor(peer, language)],
			});
			if ('refused' in agreed) tell(desk, `agree.${agreed.refused}`);
			else writer.changeInEditor(editor, file, agreed.lines);
		},
	};
}
