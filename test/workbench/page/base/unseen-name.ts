/** The id of an element that is not seen and holds a name, for `aria-labelledby`: an `aria-label` would show itself to whoever points at anything in what it names. */
export function unseenName(words: string): string {
	const namesEl = document.body.find('#unseen-names') ?? document.body.createDiv({ attr: { id: 'unseen-names', hidden: '' } });
	const nameEl = namesEl.findAll('span').find(({ textContent }) => textContent === words)
		?? namesEl.createSpan({ text: words, attr: { id: `unseen-name-${namesEl.childElementCount}` } });
	return nameEl.id;
}
