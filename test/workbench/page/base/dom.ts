import { installDomCreate } from './dom-create';
import { installDomElements } from './dom-elements';
import { installDomEvents } from './dom-events';
import { installGlobals } from './globals';

/** Gives the page what the app's own page has: short ways to make elements, find them and listen to them. */
export function installDom(): void {
	installDomElements();
	installDomCreate();
	installDomEvents();
	installGlobals();
}
