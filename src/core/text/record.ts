/** A value as a plain object, as JSON and YAML make them, or null when it is anything else. */
export function recordOf(value: unknown): Readonly<Record<string, unknown>> | null {
	return typeof value === 'object' && value !== null && !Array.isArray(value) ? value as Record<string, unknown> : null;
}
