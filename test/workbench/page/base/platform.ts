import { notImplemented } from './not-implemented';

const agent = typeof navigator === 'undefined' ? '' : navigator.userAgent;
const isMacOS = agent.includes('Macintosh');
const isWin = agent.includes('Windows');

/** What the plugin is told about the device: the desktop app, until `useMobile` says otherwise. */
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

/** Makes this page a phone or a tablet: the platform's flags and the classes on the body. */
export function useMobile(body: HTMLElement, device: 'phone' | 'tablet'): void {
	const isPhone = device === 'phone';
	Object.assign(Platform, { isDesktop: false, isDesktopApp: false, isMobile: true, isMobileApp: true, isAndroidApp: true, isPhone, isTablet: !isPhone });
	body.classList.add('is-mobile', `is-${device}`);
}
