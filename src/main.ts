import { Plugin } from 'obsidian';

/** The plugin: builds its parts and joins them. */
export default class PeerOneOnOnesPlugin extends Plugin {
	override async onload(): Promise<void> {
		this.addCommand({ id: 'open-follow-ups', name: 'Open follow-ups', callback: () => undefined });
	}
}
