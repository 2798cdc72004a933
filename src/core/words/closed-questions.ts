/** How a question begins, or in Chinese ends, that wants a yes or a no. */
export const CLOSED: Readonly<Record<string, RegExp>> = {
	en: /^(?:is|are|was|were|am|do|does|did|has|have|had|can|could|will|would|should|shall|may|might)(?:n['’]t)?\s/i,
	zh: /吗|是否|是不是|有没有|能不能|会不会|要不要/,
	pl: /^czy\s/i,
};
/** Begins as an English question may, and one of other languages too (*Was hilft?*, *Do kogo?*): nothing English follows. */
export const NOT_ENGLISH = /^(?:was|am|do|will)\s(?!(?:i|you|your|we|our|they|their|he|she|it|the|this|that|th[eo]se|there|any\w*)\b)/i;
