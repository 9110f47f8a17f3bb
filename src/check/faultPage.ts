import type { IncomingMessage } from 'node:http';
import type { Problem } from './read.ts';

const ANYWAY = 'trots-fel';

/**
 * Whether a browser asks for a page, and neither for the page in spite of its faults nor for the editor, in which a fault can be put
 * right.
 */
export function asksForPage({ method, url = '', headers }: Pick<IncomingMessage, 'method' | 'url' | 'headers'>): boolean {
	return method === 'GET' && Boolean(headers.accept?.includes('text/html')) && !url.includes(`?${ANYWAY}`) && !url.includes('/admin/');
}

/**
 * What the dev server shows in place of a page while the content has faults. Vite's client, which it loads, fetches the page again once
 * they are fixed.
 */
export function faultPage(problems: Problem[], base: string): string {
	const items = problems.map(
		({ file, line, message }) => `<li><h2>${escape(file)}${line ? `, rad ${line}` : ''}</h2><p>${escape(message)}</p></li>`,
	);
	const title = problems.length === 1 ? 'Ett fel i innehållet' : `${problems.length} fel i innehållet`;
	const home = base.replace(/\/$/, '');
	return `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title} | Rutinlotsen</title>
<script type="module" src="${home}/@vite/client"></script>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>Rätta och spara. Sidan kommer tillbaka av sig själv.</p>
<ul>
${items.join('\n')}
</ul>
<p><a href="${home}/admin/">Öppna redigeraren</a></p>
<p><a href="?${ANYWAY}">Visa sidan ändå</a></p>
</main>
</body>
</html>
`;
}

const STYLE = `
:root { color-scheme: light dark; --paper: light-dark(#f7f5f0, #181714); --ink: light-dark(#1e1c18, #efece5); --quiet: light-dark(#5f5a50, #b5afa3); --line: light-dark(#dfdad0, #3b3832); --accent: light-dark(#17594a, #8fd0b5); --stop: light-dark(#a3261a, #ff9d8f); }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif; }
main { max-width: 46rem; margin: 0 auto; padding: clamp(1.5rem, 6vw, 4rem) 1.25rem; }
h1 { margin: 0; font-size: 1.9rem; font-weight: 650; letter-spacing: -0.015em; line-height: 1.2; }
h1 + p { margin: 0.25rem 0 0; color: var(--quiet); }
ul { margin: 1.5rem 0; padding: 0; border-top: 1px solid var(--line); list-style: none; }
li { padding: 0.9rem 0; border-bottom: 1px solid var(--line); }
h2 { margin: 0; color: var(--stop); font: 600 0.9375rem/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
li p { max-width: 65ch; margin: 0.25rem 0 0; font-size: 1.0625rem; overflow-wrap: break-word; }
a { display: inline-block; min-height: 1.75rem; color: var(--accent); text-underline-offset: 0.2em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
`;

function escape(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
