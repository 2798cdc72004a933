/** Throws the one error that says the workbench lacks a piece of the documented API. */
export function notImplemented(name: string): never {
	throw new Error(`not implemented in the workbench: ${name}`);
}
