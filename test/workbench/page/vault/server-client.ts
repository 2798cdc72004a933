import { PAGE_HEADER, TOKEN_HEADER, type Bulk, type KeptMetadata, type OutsideChange, type PluginFiles, type Requests, type WireStat, type WriteTimes } from '../../wire';

/** The part of the client that a vault needs; a test may put the folder itself behind it. */
export type VaultClient = Pick<
	ServerClient,
	'read' | 'readBinary' | 'write' | 'writeBinary' | 'stat' | 'list' | 'mkdir' | 'rmdir' | 'remove' | 'rename' | 'copy' | 'trash' | 'fileUrl' | 'onOutsideChange'
>;

/** The page's one way to the server, and through it to the folder on disk. */
export class ServerClient {
	private readonly pageId = crypto.randomUUID();
	private readonly listeners = new Set<(change: OutsideChange) => void>();
	private early: OutsideChange[] = [];
	private stream: EventSource | null = null;

	constructor(private readonly token: string) {}

	/** The client of this page, with the token the server wrote into it. */
	static ofPage(doc: Document): ServerClient {
		const token = doc.querySelector('meta[name="workbench-token"]')?.getAttribute('content');
		if (!token) throw new Error('This page was not handed out by the workbench server: open its address.');
		return new ServerClient(token);
	}

	/** Everything needed to start. The news come in from before the disk is read, so that nothing falls between the two. */
	async bulk(): Promise<Bulk> {
		await this.listen();
		return this.ask('bulk', {});
	}

	pluginFiles(id: string): Promise<PluginFiles> {
		return this.ask('pluginFiles', { id });
	}

	keepMetadata(metadata: Record<string, KeptMetadata>, gone: string[]): Promise<null> {
		return this.ask('keepMetadata', { metadata, gone });
	}

	read(path: string): Promise<string> {
		return this.ask('read', { path });
	}

	async readBinary(path: string): Promise<ArrayBuffer> {
		const text = atob(await this.ask('readBinary', { path }));
		return Uint8Array.from(text, (character) => character.charCodeAt(0)).buffer;
	}

	/** Writes the text; with `expected` only if the file still holds that, and `null` says it does not. */
	write(path: string, text: string, options: { expected?: string; times?: WriteTimes; mustBeNew?: boolean } = {}): Promise<WireStat | null> {
		return this.ask('write', { path, text, ...options });
	}

	writeBinary(path: string, data: ArrayBuffer, options: { times?: WriteTimes; mustBeNew?: boolean } = {}): Promise<WireStat> {
		let text = '';
		for (const byte of new Uint8Array(data)) text += String.fromCharCode(byte);
		return this.ask('writeBinary', { path, base64: btoa(text), ...options });
	}

	/** `null` when nothing of that name, spelled so, is there. */
	stat(path: string): Promise<WireStat | null> {
		return this.ask('stat', { path });
	}

	list(path: string): Promise<{ files: string[]; folders: string[] }> {
		return this.ask('list', { path });
	}

	mkdir(path: string): Promise<WireStat> {
		return this.ask('mkdir', { path });
	}

	rmdir(path: string, recursive: boolean): Promise<null> {
		return this.ask('rmdir', { path, recursive });
	}

	remove(path: string): Promise<null> {
		return this.ask('remove', { path });
	}

	rename(path: string, newPath: string): Promise<WireStat> {
		return this.ask('rename', { path, newPath });
	}

	copy(path: string, newPath: string): Promise<WireStat> {
		return this.ask('copy', { path, newPath });
	}

	/** Moves into the vault's own `.trash`. */
	trash(path: string): Promise<null> {
		return this.ask('trash', { path });
	}

	/** An address at which the browser can load the file itself. */
	fileUrl(path: string): string {
		return `/file?${new URLSearchParams({ token: this.token, path }).toString()}`;
	}

	/** Calls back for every change on disk that did not come through this page; answers with what ends that. */
	onOutsideChange(callback: (change: OutsideChange) => void): () => void {
		this.listeners.add(callback);
		this.early.splice(0).forEach(callback);
		return () => this.listeners.delete(callback);
	}

	private listen(): Promise<void> {
		if (this.stream) return Promise.resolve();
		const stream = new EventSource(`/events?${new URLSearchParams({ token: this.token, page: this.pageId }).toString()}`);
		this.stream = stream;
		stream.onmessage = (event) => {
			const change = JSON.parse(String(event.data)) as OutsideChange;
			if (this.listeners.size === 0) this.early.push(change);
			this.listeners.forEach((callback) => callback(change));
		};
		return new Promise((resolve, reject) => {
			stream.onopen = () => resolve();
			stream.onerror = () => reject(new Error('The workbench server does not answer.'));
		});
	}

	private async ask<Name extends keyof Requests>(name: Name, body: Requests[Name]['body']): Promise<Requests[Name]['answer']> {
		const response = await fetch(`/api/${name}`, {
			method: 'POST',
			headers: { 'content-type': 'application/json', [TOKEN_HEADER]: this.token, [PAGE_HEADER]: this.pageId },
			body: JSON.stringify(body),
		});
		if (!response.ok) throw new Error(await response.text());
		return await response.json() as Requests[Name]['answer'];
	}
}
