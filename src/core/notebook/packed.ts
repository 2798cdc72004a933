import { keepOne } from '../text/keep-one';

/** Ends a text: a sign that no letter's bytes hold. */
const END = '\u00ff';
/** How many signs are put together at once. */
const PIECE = 4096;

function textOfCodes(codes: readonly number[]): string {
	const pieces: string[] = [];
	for (let at = 0; at < codes.length; at += PIECE) pieces.push(String.fromCharCode(...codes.slice(at, at + PIECE)));
	return pieces.length === 1 ? pieces[0] ?? '' : pieces.join('');
}

/** Puts numbers and texts one behind the other into one text of signs that take a byte each: a third of the room that objects take. */
export class Packer {
	private readonly codes: number[] = [];

	/** A whole number from 0 on; the smaller, the less room. */
	number(value: number): void {
		let rest = value;
		for (; rest > 127; rest = Math.floor(rest / 128)) this.codes.push(128 + rest % 128);
		this.codes.push(rest);
	}

	/** Up to seven answers in a byte; behind them, read in the same order, is what they are about. */
	flags(...set: readonly boolean[]): void {
		this.number(set.reduce((sum, each, bit) => sum + (each ? 1 << bit : 0), 0));
	}

	/** Any text, every unit of it in one to three bytes. */
	text(text: string): void {
		const { codes } = this;
		for (let at = 0; at < text.length; at += 1) {
			const code = text.charCodeAt(at);
			if (code < 0x80) codes.push(code);
			else if (code < 0x800) codes.push(0xc0 | (code >> 6), 0x80 | (code & 63));
			else codes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
		}
		codes.push(0xff);
	}

	packed(): string {
		return textOfCodes(this.codes);
	}
}

/** Takes apart what a packer has put together. */
export class Unpacker {
	private at = 0;

	constructor(private readonly packed: string) {}

	/** Whether everything has been taken out. */
	get isOver(): boolean {
		return this.at >= this.packed.length;
	}

	number(): number {
		let value = 0;
		let unit = 1;
		for (;;) {
			const code = this.packed.charCodeAt(this.at);
			this.at += 1;
			if (!(code > 127)) return value + code * unit;
			value += (code - 128) * unit;
			unit *= 128;
		}
	}

	/** Answers which of the flags are set. */
	flags(): (bit: number) => boolean {
		const said = this.number();
		return (bit) => ((said >> bit) & 1) === 1;
	}

	text(): string {
		const end = this.packed.indexOf(END, this.at);
		const bytes = this.packed.slice(this.at, end);
		this.at = end + 1;
		return unpackedText(bytes);
	}

	/** As many things as are said here, each read by `one`. */
	list<T>(one: () => T): T[] {
		const items: T[] = [];
		for (let left = this.number(); left > 0; left -= 1) items.push(one());
		return items;
	}
}

function unpackedText(bytes: string): string {
	let text = '';
	let from = 0;
	for (let at = 0; at < bytes.length; at += 1) {
		const code = bytes.charCodeAt(at);
		if (code < 0x80) continue;
		text += bytes.slice(from, at);
		if (code < 0xe0) text += String.fromCharCode(((code & 31) << 6) | (bytes.charCodeAt(at += 1) & 63));
		else text += String.fromCharCode(((code & 15) << 12) | ((bytes.charCodeAt(at += 1) & 63) << 6) | (bytes.charCodeAt(at += 1) & 63));
		from = at + 1;
	}
	return text + bytes.slice(from);
}

keepOne(new Packer());
keepOne(new Unpacker(''));
