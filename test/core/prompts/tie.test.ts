// The expected numbers come from a second implementation, in Python over UTF-16LE bytes.
import { hash32 } from '../../../src/core/prompts/tie';

test.each([['', 2872998923], ['a', 2448022055], ['王小明|🙂', 4265360855]])('%j always gives the same number', (text, expected) => {
	expect(hash32(text)).toBe(expected);
});

test('every number is a whole one of 32 bits', () => {
	for (let at = 0; at < 1000; at += 1) {
		const hash = hash32(`text ${at}`);
		expect(Number.isInteger(hash) && hash >= 0 && hash < 2 ** 32).toBe(true);
	}
});

test('each of ten ids comes first for about a tenth of a thousand nonces', () => {
	const ids = Array.from({ length: 10 }, (_, at) => `friction-${String(at).padStart(2, '0')}`);
	const firsts = new Map<string, number>();
	for (let nonce = 0; nonce < 1000; nonce += 1) {
		const first = [...ids].sort((a, b) => hash32(`${nonce}|${a}`) - hash32(`${nonce}|${b}`))[0] ?? '';
		firsts.set(first, (firsts.get(first) ?? 0) + 1);
	}
	for (const id of ids) expect(Math.abs((firsts.get(id) ?? 0) - 100)).toBeLessThan(45);
});
