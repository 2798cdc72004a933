import { randomBytes, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import * as http from 'node:http';
import type { AddressInfo } from 'node:net';
import * as path from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { TOKEN_HEADER } from '../wire';
import type { PageBundle } from './bundle';
import { FolderError } from './folder';
import { pageHtml, PAGE_POLICY } from './page-html';
import { requestTable, type RequestParts } from './requests';
import { Watch } from './watch';

/** A running server. */
export interface RunningServer {
	url: string;
	close(): Promise<void>;
}

const HOST = '127.0.0.1';

/**
 * Serves one vault on the loopback address, at any free port when that is 0. A page elsewhere in the same browser can reach
 * the port too, so a request must name this host (no rebinding), come from this origin, and carry the token that only our own
 * page was given.
 */
export async function startServer(parts: RequestParts, page: PageBundle, port: number): Promise<RunningServer> {
	const { folder } = parts;
	const token = randomBytes(24).toString('hex');
	const table: Record<string, (body: never) => unknown> = requestTable(parts);
	const streams = new Set<http.ServerResponse>();

	const answer = async (request: http.IncomingMessage, response: http.ServerResponse): Promise<void> => {
		const { method = '', headers: { host = '', origin = `http://${host}` } } = request;
		const url = new URL(request.url ?? '/', `http://${HOST}`);
		const isOurs = [HOST, 'localhost'].some((name) => host === `${name}:${portOf(server)}`) && origin === `http://${host}`;
		if (!isOurs) return end(response, 403, 'Forbidden: not from this page.');
		const at = `${method} ${url.pathname}`;
		if (at === 'GET /') return end(response, 200, pageHtml(token, path.basename(folder.root)), 'text/html', { 'content-security-policy': PAGE_POLICY });
		if (at === 'GET /page.js') return end(response, 200, page.script, 'text/javascript');
		if (at === 'GET /page.css') return end(response, 200, page.styles, 'text/css');
		if (!isSame(String(request.headers[TOKEN_HEADER] ?? url.searchParams.get('token')), token)) return end(response, 403, 'Forbidden: no token.');
		if (at === 'GET /events') return openStream(response, streams);
		const name = at.replace('POST /api/', '');
		const act = Object.hasOwn(table, name) ? table[name] : undefined;
		if (!act) return end(response, 404, 'No such thing here.');
		const body: unknown = JSON.parse(await textOf(request));
		end(response, 200, JSON.stringify(act(body as never) ?? null), 'application/json');
	};

	const server = http.createServer((request, response) => {
		answer(request, response).catch((error: unknown) => {
			end(response, error instanceof FolderError ? 422 : 500, error instanceof Error ? error.message : String(error));
		});
	});
	server.listen(port, HOST);
	await once(server, 'listening').catch((error: NodeJS.ErrnoException) => {
		throw error.code === 'EADDRINUSE' ? new FolderError(`Port ${port} is already in use: choose another with --port.`) : error;
	});
	const watch = new Watch(folder, (news) => streams.forEach((stream) => stream.write(`data: ${JSON.stringify(news)}\n\n`)));
	return {
		url: `http://${HOST}:${portOf(server)}/`,
		close: () => new Promise((resolve) => {
			watch.close();
			server.close(() => resolve());
			server.closeAllConnections();
		}),
	};
}

function openStream(response: http.ServerResponse, streams: Set<http.ServerResponse>): void {
	response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
	response.write(': open\n\n');
	streams.add(response);
	response.on('close', () => streams.delete(response));
}

function portOf(server: http.Server): number {
	return (server.address() as AddressInfo).port;
}

function isSame(shown: string, token: string): boolean {
	const [a, b] = [Buffer.from(shown), Buffer.from(token)];
	return a.length === b.length && timingSafeEqual(a, b);
}

function end(response: http.ServerResponse, status: number, body: string, type = 'text/plain', headers: Record<string, string> = {}): void {
	if (response.headersSent) return void response.end();
	response.writeHead(status, { 'content-type': type.startsWith('text/') || type.endsWith('json') ? `${type}; charset=utf-8` : type, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', ...headers });
	response.end(body);
}
