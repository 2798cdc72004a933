/** The one HTML page: empty, with the token that lets its script ask the server. */
export function pageHtml(token: string, title: string): string {
	return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="workbench-token" content="${token}">
<title>${title.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)} - workbench</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/page.css">
<body>
<script src="/page.js"></script>
</body>
</html>
`;
}

/**
 * What the page may load: itself only, so that a plugin that reached for the network would fail here.
 * Code from text is allowed because that is how a plugin's main.js is run; inline styles because the editor makes its own.
 */
export const PAGE_POLICY = "default-src 'none'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; "
	+ "img-src 'self' data: blob:; font-src 'self' data:; media-src 'self' blob:; connect-src 'self'";
