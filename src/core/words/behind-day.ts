/** The aims, as they may stand behind the date of a meeting. */
export const AIM_WORDS: readonly string[] = ['trust', 'comms', 'workload', 'ideas'];

/** What leads to the date that a meeting was moved to. */
export const TO_DATE = /(?:\s(?:to|na)|[到至])\s*(?=\[*\d)/g;
