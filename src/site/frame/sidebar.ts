import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

const ROUTINES = 'content/rutiner';

/**
 * Starlight's menu, a link an area: an area is a folder with an index page, and nothing else has to know of it. `menu.ts` unfolds the
 * reader's own.
 */
export function sidebar() {
	const owners = {
		label: 'För dig som äger en rutin',
		collapsed: true,
		items: [
			{ label: 'Ägarens lista', link: '/agare/' },
			{ label: 'Ändra i rutinerna', link: '/bidra/' },
			{ label: 'Öppna frågor', link: '/oppna-fragor/' },
		],
	};
	return [
		{ label: 'Samtal', link: '/samtal/' },
		...areas().map((area) => ({ label: title(area), link: `/${area}/` })),
		{ label: 'Slå upp', link: '/sla-upp/' },
		{ label: 'Introduktion och övning', link: '/introduktion/' },
		owners,
	];
}

/** The areas there are, in the alphabet's order. */
export function areas(): string[] {
	return readdirSync(ROUTINES, { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && existsSync(`${ROUTINES}/${entry.name}/index.mdx`))
		.map(({ name }) => name)
		.sort();
}

function title(area: string): string {
	const text = readFileSync(`${ROUTINES}/${area}/index.mdx`, 'utf8');
	return parse(text.split(/^---$/m)[1] ?? '').title ?? area;
}
