/** Shows an error of one listener to the outside without stopping the others: the window's `error` event where there is one. */
export function showError(error: unknown): void {
	if (typeof window !== 'undefined' && typeof window.reportError === 'function') window.reportError(error);
	else console.error(error);
}
