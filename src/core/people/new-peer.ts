import { safeFolder, safeName } from '../meetings/note-path';
import { squeezed } from '../text/blank';

/** A new peer's note, ready to be created. */
export interface NewPeerNote {
	path: string;
	text: string;
}

/**
 * The note for somebody met for the first time, or null when nothing of the name can be a file name. A name that no
 * file can carry as it is becomes an alias, so that it still finds the peer.
 */
export function planPeerNote(name: string, folder: string, body: string, stringifyYaml: (value: unknown) => string): NewPeerNote | null {
	const fileName = safeName(name);
	if (fileName === '') return null;
	const spelled = squeezed(name.normalize('NFC'));
	const properties = { type: 'peer', ...(spelled === fileName ? {} : { aliases: [spelled] }), cadence: '' };
	const clean = safeFolder(folder);
	return {
		path: `${clean === '' ? '' : `${clean}/`}${fileName}.md`,
		text: `---\n${stringifyYaml(properties).replace(/\n*$/, '\n')}---\n${body}`,
	};
}
