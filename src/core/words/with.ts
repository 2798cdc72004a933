/** What joins a word for a one-on-one and the name behind it. */
export const WITH = /^[\s:：\-–—]+(?:(?:with|ze?)\s+|[和与]\s*)?/i;
