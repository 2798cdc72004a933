import { notImplemented } from './not-implemented';

const agent = typeof navigator === 'undefined' ? '' : navigator.userAgent;
const isMacOS = agent.includes('Macintosh');
const isWin = agent.includes('Windows');

/** What the plugin is told about the device: the desktop app, until `usePhone` says otherwise. */
export const Platform = {
	isDesktop: true,
	isDesktopApp: true,
	isMobile: false,
	isMobileApp: false,
	isIosApp: false,
	isAndroidApp: false,
	isPhone: false,
	isTablet: false,
	isMacOS,
	isWin,
	isLinux: !isMacOS && !isWin,
	isSafari: false,
	get resourcePathPrefix(): string { return notImplemented('Platform.resourcePathPrefix'); },
};

/** Makes this page a phone: the platform's flags and the classes on the body. */
export function usePhone(body: HTMLElement): void {
	Object.assign(Platform, { isDesktop: false, isDesktopApp: false, isMobile: true, isMobileApp: true, isAndroidApp: true, isPhone: true });
	body.classList.add('is-mobile', 'is-phone');
}
