/** A path as the vault stores it: single forward slashes, none at the ends, plain spaces, composed characters. */
export function normalizePath(path: string): string {
	const slashed = path.replace(/[\\/]+/g, '/').replace(/^\/+|\/+$/g, '');
	const plain = slashed.replace(/[\u00a0\u202f]/g, ' ').normalize('NFC');
	return plain === '' ? '/' : plain;
}
