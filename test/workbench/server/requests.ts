import * as path from 'node:path';
import { applyPatch } from 'diff';
import type { Requests } from '../wire';
import { bulkFile, walk } from './bulk';
import { FolderError, type Folder } from './folder';
import type { KeptMetadataStore } from './kept-metadata';
import { pluginFiles, type OfferedPlugins } from './plugins';

/** What the answers are made from. */
export interface RequestParts {
	folder: Folder;
	plugins: OfferedPlugins;
	metadata: KeptMetadataStore;
}

/** One function a request, by name. */
type RequestTable = { [Name in keyof Requests]: (body: Requests[Name]['body']) => Requests[Name]['answer'] };

/** The answers to the page's requests, carried out on the folder. */
export function requestTable({ folder, plugins, metadata }: RequestParts): RequestTable {
	return {
		bulk: () => ({
			vaultName: path.basename(folder.root),
			files: walk(folder, false).map((found) => bulkFile(folder, found.path, found.stat)),
			plugins: [...plugins.keys()],
			metadata: metadata.kept,
		}),
		pluginFiles: ({ id }) => pluginFiles(plugins, id),
		keepMetadata: (body) => metadata.add(body.metadata, body.gone),
		look: (body) => {
			const stat = folder.stat(body.path);
			return stat && bulkFile(folder, body.path, stat);
		},
		read: (body) => folder.read(body.path),
		write: (body) => {
			if (body.expected !== undefined && (folder.stat(body.path) === null || folder.read(body.path) !== body.expected)) return null;
			return folder.write(body.path, body.text, body.mustBeNew);
		},
		patch: (body) => {
			// An editor joins its lines by a line feed, whatever ended them on disk.
			const text = applyPatch(folder.read(body.path).replace(/\r\n?/g, '\n'), body.patch);
			if (text === false) throw new FolderError(`The same lines were changed by someone else meanwhile: ${body.path}`);
			folder.write(body.path, text);
		},
		mkdir: (body) => folder.mkdir(body.path),
		remove: (body) => folder.remove(body.path),
		rename: (body) => folder.rename(body.path, body.newPath),
		trash: (body) => folder.trash(body.path),
	};
}
