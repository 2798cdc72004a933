/** The version of the documented API that the workbench follows. */
export const apiVersion = '1.13.1';

/** Whether the app is at least of this version. */
export function requireApiVersion(version: string): boolean {
	const [wanted, have] = [version, apiVersion].map((text) => text.split('.').map(Number));
	for (const index of [0, 1, 2]) {
		const difference = (have?.[index] ?? 0) - (wanted?.[index] ?? 0);
		if (difference !== 0) return difference > 0;
	}
	return true;
}
