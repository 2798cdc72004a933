/** A question as it is shown: its words, and why it is proposed. */
export interface Question {
	/** Id in the bank. */
	id: string;
	text: string;
	topic: string;
	score: number;
	/** What the answer shows. */
	reveals: string;
	/** How to use the answer. */
	use: string;
	/** True when I answer first. */
	mutual: boolean;
	reasons: { code: string; points: number; text: string }[];
}
