/** One built-in question as it is asked in one language. */
export interface PromptWords {
	/** The question, as one colleague would say it to another. */
	text: string;
	/** What the answer shows. */
	reveals: string;
	/** What to do with the answer. */
	use: string;
	/** How to come back to the answer next time: `{{date}}` is the day it was given, `{{thread}}` what was said. */
	followUp?: string;
}

/** One question as the tables hold it: what is asked, what the answer shows, what to do with it, and for some how to come back to it. */
export function words(text: string, reveals: string, use: string, followUp?: string): PromptWords {
	return { text, reveals, use, ...followUp === undefined ? {} : { followUp } };
}
