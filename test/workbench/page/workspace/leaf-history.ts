import type { ViewState } from 'obsidian';
import type { WorkspaceLeaf } from './leaf';

interface Stop {
	state: ViewState;
	eState: Record<string, unknown>;
}

/** Where a leaf has been, for going back and forward. */
export class LeafHistory {
	private backStops: Stop[] = [];
	private forwardStops: Stop[] = [];

	constructor(private readonly leaf: WorkspaceLeaf) {}

	/** Notes where the leaf is, right before it goes elsewhere. */
	push(stop: Stop): void {
		this.backStops.push(stop);
		this.forwardStops = [];
	}

	/** The leaf's place at this moment. */
	current(): Stop {
		return { state: this.leaf.getViewState(), eState: this.leaf.getEphemeralState() };
	}

	back(): Promise<void> {
		return this.travel(this.backStops, this.forwardStops);
	}

	forward(): Promise<void> {
		return this.travel(this.forwardStops, this.backStops);
	}

	private async travel(from: Stop[], to: Stop[]): Promise<void> {
		const stop = from.pop();
		if (!stop) return;
		to.push(this.current());
		await this.leaf.showState(stop.state, stop.eState);
	}
}
