import type { ObsidianProtocolData } from 'obsidian';

type ProtocolListener = (params: ObsidianProtocolData) => unknown;

/** The handlers of the app's own kind of address, by action. */
export class Protocol {
	private readonly listeners = new Map<string, ProtocolListener>();

	/** Adds a handler and answers with what takes it away. */
	register(action: string, listener: ProtocolListener): () => void {
		if (this.listeners.has(action)) throw new Error(`Protocol handler "${action}" is already registered`);
		this.listeners.set(action, listener);
		return () => this.listeners.delete(action);
	}

	/** Opens an address such as `obsidian://action?key=value`, as another program would. */
	async open(url: string): Promise<void> {
		const { hostname, pathname, searchParams } = new URL(url);
		// A browser that does not know the scheme may keep the host in the path.
		const action = hostname || pathname.replace(/^\/+|\/+$/g, '');
		const listener = this.listeners.get(action);
		if (!listener) throw new Error(`Nothing is registered for ${url}`);
		const params: ObsidianProtocolData = { action };
		for (const [key, value] of searchParams) params[key] = value === '' ? 'true' : value;
		await listener(params);
	}
}
