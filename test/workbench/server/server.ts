import { randomBytes, timingSafeEqual } from 'node:crypto';
import * as http from 'node:http';
import * as path from 'node:path';
import { PAGE_HEADER, TOKEN_HEADER, type OutsideChange } from '../wire';
import { bulkFile, walk } from './bulk';
import type { PageBundle } from './bundle';
import { FolderError, type Folder } from './folder';
import type { KeptMetadataStore } from './kept-metadata';
import { pageHtml, PAGE_POLICY } from './page-html';
import type { OfferedPlugins } from './plugins';
import { requestTable } from './requests';
import { Watch } from './watch';

/** What a server serves. */
export interface ServerParts {
	folder: Folder;
	plugins: OfferedPlugins;
	metadata: KeptMetadataStore;
	page: PageBundle;
	/** 0 for any free port. */
	port: number;
}

/** A running server. */
export interface RunningServer {
	url: string;
	close(): Promise<void>;
}

const HOST = '127.0.0.1';
const TYPES: Record<string, string> = {
	'.png': 'image/png', '.jpg': 'image/jpeg', '.jpeg': 'image/jpeg', '.gif': 'image/gif', '.webp': 'image/webp', '.svg': 'image/svg+xml', '.pdf': 'application/pdf',
};

/**
 * Serves one vault on the loopback address. A page elsewhere in the same browser can reach this port too, so a request
 * must name this host (no rebinding), come from this origin, and carry the token that only our own page was given.
 */
export async function startServer(parts: ServerParts): Promise<RunningServer> {
	const { folder, plugins, metadata, page } = parts;
	const token = randomBytes(24).toString('hex');
	const streams = new Map<http.ServerResponse, string>();
	const tell = (change: OutsideChange, exceptPage = ''): void => {
		for (const [stream, pageId] of streams) if (pageId !== exceptPage) stream.write(`data: ${JSON.stringify(change)}\n\n`);
	};
	const watch = new Watch(folder, tell);
	const changedBy = (pageId: string) => (...vaultPaths: string[]): void => {
		watch.settle(...vaultPaths);
		if ([...streams.values()].some((other) => other !== pageId)) changesAt(folder, vaultPaths).forEach((change) => tell(change, pageId));
	};

	const answer = async (request: http.IncomingMessage, response: http.ServerResponse): Promise<void> => {
		const url = new URL(request.url ?? '/', `http://${HOST}`);
		if (!isOurHost(request.headers.host, server) || !isOurOrigin(request.headers.origin, request.headers.host)) return end(response, 403, 'Forbidden: not from this page.');
		if (request.method === 'GET' && url.pathname === '/') return end(response, 200, pageHtml(token, path.basename(folder.root)), 'text/html', { 'content-security-policy': PAGE_POLICY });
		if (request.method === 'GET' && url.pathname === '/page.js') return end(response, 200, page.script, 'text/javascript');
		if (request.method === 'GET' && url.pathname === '/page.css') return end(response, 200, page.styles, 'text/css');
		const shown = request.headers[TOKEN_HEADER] ?? url.searchParams.get('token');
		if (typeof shown !== 'string' || !isSame(shown, token)) return end(response, 403, 'Forbidden: no token.');
		const pageId = String(request.headers[PAGE_HEADER] ?? url.searchParams.get('page') ?? '');
		if (request.method === 'GET' && url.pathname === '/events') return openStream(request, response, pageId, streams);
		if (request.method === 'GET' && url.pathname === '/file') {
			const vaultPath = url.searchParams.get('path') ?? '';
			return end(response, 200, folder.bytes(vaultPath), TYPES[path.extname(vaultPath).toLowerCase()] ?? 'application/octet-stream');
		}
		const table: Record<string, (body: never) => unknown> = requestTable({ folder, plugins, metadata, changed: changedBy(pageId) });
		const act = Object.hasOwn(table, url.pathname.slice('/api/'.length)) ? table[url.pathname.slice('/api/'.length)] : undefined;
		if (request.method !== 'POST' || !url.pathname.startsWith('/api/') || !act) return end(response, 404, 'No such thing here.');
		const body: unknown = JSON.parse(await bodyOf(request));
		end(response, 200, JSON.stringify(act(body as never)), 'application/json');
	};

	const server = http.createServer((request, response) => {
		answer(request, response).catch((error: unknown) => {
			const message = error instanceof Error ? error.message : String(error);
			end(response, error instanceof FolderError ? 422 : 500, message);
		});
	});
	try {
		await listen(server, parts.port);
	} catch (error) {
		watch.close();
		throw error;
	}
	return {
		url: `http://${HOST}:${portOf(server)}/`,
		close: () => new Promise((resolve) => {
			watch.close();
			for (const stream of streams.keys()) stream.end();
			server.close(() => resolve());
			server.closeAllConnections();
		}),
	};
}

function listen(server: http.Server, port: number): Promise<void> {
	return new Promise((resolve, reject) => {
		server.once('error', (error: NodeJS.ErrnoException) => {
			reject(error.code === 'EADDRINUSE' ? new FolderError(`Port ${port} is already in use: choose another with --port.`) : error);
		});
		server.listen(port, HOST, resolve);
	});
}

function openStream(request: http.IncomingMessage, response: http.ServerResponse, pageId: string, streams: Map<http.ServerResponse, string>): void {
	response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
	response.write(': open\n\n');
	streams.set(response, pageId);
	request.on('close', () => streams.delete(response));
}

/** What another page has to know about paths that one page changed. */
function changesAt(folder: Folder, vaultPaths: readonly string[]): OutsideChange[] {
	const isBelow = (path: string): boolean => vaultPaths.some((changed) => path === changed || path.startsWith(changed + '/'));
	const removed = vaultPaths.filter((changed) => folder.stat(changed) === null).map((gone): OutsideChange => ({ kind: 'removed', path: gone }));
	const there = walk(folder, false).filter((found) => isBelow(found.path)).map((found): OutsideChange => ({ kind: 'changed', file: bulkFile(folder, found) }));
	return [...removed, ...there];
}

function isOurHost(host: string | undefined, server: http.Server): boolean {
	return host === `${HOST}:${portOf(server)}` || host === `localhost:${portOf(server)}`;
}

function isOurOrigin(origin: string | undefined, host: string | undefined): boolean {
	return origin === undefined || origin === `http://${host ?? ''}`;
}

function portOf(server: http.Server): number {
	const address = server.address();
	return typeof address === 'object' && address !== null ? address.port : 0;
}

function isSame(shown: string, token: string): boolean {
	const [a, b] = [Buffer.from(shown), Buffer.from(token)];
	return a.length === b.length && timingSafeEqual(a, b);
}

async function bodyOf(request: http.IncomingMessage): Promise<string> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(chunk as Buffer);
	return Buffer.concat(chunks).toString('utf8');
}

function end(response: http.ServerResponse, status: number, body: string | Buffer, type = 'text/plain', headers: Record<string, string> = {}): void {
	if (response.headersSent) return void response.end();
	response.writeHead(status, { 'content-type': type.startsWith('text/') || type.endsWith('json') ? `${type}; charset=utf-8` : type, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', ...headers });
	response.end(body);
}
