/** The version of the documented API that the workbench follows. */
export const apiVersion = '1.13.1';

/** Whether the app is at least of this version. */
export function requireApiVersion(version: string): boolean {
	return apiVersion.localeCompare(version, 'en', { numeric: true }) >= 0;
}
