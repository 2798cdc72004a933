import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import type { KeptMetadata } from '../wire';

/** Parsed metadata of one vault, kept in a temp folder from one start to the next; deleting it loses nothing but time. */
export class KeptMetadataStore {
	readonly kept: Record<string, KeptMetadata>;
	private readonly file: string;

	/** `parser` names the parser by its content, so that a changed parser starts afresh. */
	constructor(vaultRoot: string, parser: string) {
		const name = createHash('sha256').update(vaultRoot).update('\0').update(parser).digest('hex').slice(0, 24);
		this.file = path.join(os.tmpdir(), 'peer-one-on-ones-workbench', `metadata-${name}.json`);
		this.kept = readJson(this.file);
	}

	add(metadata: Record<string, KeptMetadata>, gone: readonly string[]): void {
		Object.assign(this.kept, metadata);
		for (const vaultPath of gone) delete this.kept[vaultPath];
		fs.mkdirSync(path.dirname(this.file), { recursive: true });
		fs.writeFileSync(this.file, JSON.stringify(this.kept));
	}
}

function readJson(file: string): Record<string, KeptMetadata> {
	try {
		return JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, KeptMetadata>;
	} catch {
		// Never written, or half written by a process that was killed: the page parses anew.
		return {};
	}
}
