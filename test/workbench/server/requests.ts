import * as path from 'node:path';
import type { Requests } from '../wire';
import { bulkFile, walk } from './bulk';
import type { Folder } from './folder';
import type { KeptMetadataStore } from './kept-metadata';
import { pluginFiles, type OfferedPlugins } from './plugins';

/** What the answers are made from. */
export interface RequestParts {
	folder: Folder;
	plugins: OfferedPlugins;
	metadata: KeptMetadataStore;
	/** Called with the paths a request has changed, before anything else happens. */
	changed: (...vaultPaths: string[]) => void;
}

/** One function a request, by name. */
export type RequestTable = { [Name in keyof Requests]: (body: Requests[Name]['body']) => Requests[Name]['answer'] };

/** The answers to the page's requests, carried out on the folder. */
export function requestTable({ folder, plugins, metadata, changed }: RequestParts): RequestTable {
	const changing = <T>(vaultPaths: string[], act: () => T): T => {
		try {
			return act();
		} finally {
			changed(...vaultPaths);
		}
	};
	return {
		bulk: () => ({
			vaultName: path.basename(folder.root),
			vaultFolder: folder.root,
			files: walk(folder, false).map((found) => bulkFile(folder, found)),
			plugins: [...plugins.keys()],
			metadata: metadata.all(),
		}),
		pluginFiles: ({ id }) => pluginFiles(plugins, id),
		keepMetadata: ({ metadata: more, gone }) => {
			metadata.add(more, gone);
			return null;
		},
		read: (body) => folder.read(body.path),
		readBinary: (body) => folder.bytes(body.path).toString('base64'),
		write: (body) => {
			if (body.expected !== undefined && (folder.stat(body.path) === null || folder.read(body.path) !== body.expected)) return null;
			return changing([body.path], () => folder.write(body.path, body.text, { times: body.times, mustBeNew: body.mustBeNew }));
		},
		writeBinary: (body) => changing([body.path], () =>
			folder.write(body.path, Buffer.from(body.base64, 'base64'), { times: body.times, mustBeNew: body.mustBeNew })),
		stat: (body) => folder.hasExactly(body.path) ? folder.stat(body.path) : null,
		list: (body) => folder.list(body.path),
		mkdir: (body) => changing([firstNewFolder(folder, body.path)], () => folder.mkdir(body.path)),
		rmdir: (body) => changing([body.path], () => {
			folder.rmdir(body.path, body.recursive);
			return null;
		}),
		remove: (body) => changing([body.path], () => {
			folder.remove(body.path);
			return null;
		}),
		rename: (body) => changing([body.path, body.newPath], () => folder.rename(body.path, body.newPath)),
		copy: (body) => changing([body.newPath], () => folder.copy(body.path, body.newPath)),
		trash: (body) => changing([body.path], () => {
			folder.trash(body.path);
			return null;
		}),
	};
}

/** Of `a/b/c` the first name that is not there yet: making `c` makes its parents too. */
function firstNewFolder(folder: Folder, vaultPath: string): string {
	folder.absolute(vaultPath);
	const names = vaultPath.split('/').filter((name) => name !== '');
	const parents = names.map((_, index) => names.slice(0, index + 1).join('/'));
	return parents.find((parent) => folder.stat(parent) === null) ?? vaultPath;
}
