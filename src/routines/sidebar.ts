import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

const ROUTINES = 'content/rutiner';

/** Starlight's menu, one group an area: an area is a folder with an index page, and nothing else has to know of it. */
export function sidebar() {
	return areas().map((area) => ({
		label: title(area),
		items: [{ autogenerate: { directory: `${ROUTINES}/${area}` } }],
	}));
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
