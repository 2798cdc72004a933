import { TOKEN_HEADER, type Bulk, type DiskNews, type Requests } from '../../wire';

/** The part of the client that a vault needs; a test may put the folder itself behind it. */
export type VaultClient = Pick<ServerClient, 'ask' | 'onNews'>;

/** The page's one way to the server, and through it to the folder on disk. */
export class ServerClient {
	private early: DiskNews[] = [];

	constructor(private readonly token: string) {}

	/** The client of this page, with the token the server wrote into it. */
	static ofPage(doc: Document): ServerClient {
		const token = doc.querySelector('meta[name="workbench-token"]')?.getAttribute('content');
		if (!token) throw new Error('This page was not handed out by the workbench server: open its address.');
		return new ServerClient(token);
	}

	/** Everything needed to start. The news come in from before the disk is read, so that nothing falls between the two. */
	async bulk(): Promise<Bulk> {
		const stream = new EventSource(`/events?${new URLSearchParams({ token: this.token }).toString()}`);
		stream.onmessage = (event) => this.tell(JSON.parse(String(event.data)) as DiskNews[]);
		await new Promise<void>((resolve, reject) => {
			stream.onopen = () => resolve();
			stream.onerror = () => reject(new Error('The workbench server does not answer.'));
		});
		return this.ask('bulk', {});
	}

	/** Asks the server for something; `atClose` lets the request outlive a page that is being closed. */
	async ask<Name extends keyof Requests>(name: Name, body: Requests[Name]['body'], { atClose = false } = {}): Promise<Requests[Name]['answer']> {
		const response = await fetch(`/api/${name}`, {
			method: 'POST',
			headers: { 'content-type': 'application/json', [TOKEN_HEADER]: this.token },
			body: JSON.stringify(body),
			keepalive: atClose,
		});
		if (!response.ok) throw new Error(await response.text());
		return await response.json() as Requests[Name]['answer'];
	}

	/** Hands every piece of news from the disk to the one callback, those that have come so far too. */
	onNews(callback: (news: DiskNews[]) => void): void {
		this.tell = callback;
		callback(this.early.splice(0));
	}

	private tell: (news: DiskNews[]) => void = (news) => void this.early.push(...news);
}
