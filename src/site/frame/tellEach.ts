/** A page of an area: what it is called, where it is, and when it is taken. */
export type Routine = { title: string; href: string; says: string };

/**
 * The text of an area's front page with what each routine is for: beside it in a list of links, and in a list of its own for those that
 * the text does not link to:
 * `<ol><li><a href="/elweb/ticket/">Skapa ticket</a></li></ol>` → `… <span>Problemet är kvar …</span></li></ol>`.
 */
export function tellEach(html: string, routines: readonly Routine[]): string {
	const withWords = html.replaceAll(LIST, (list, tag: string, inside: string) => {
		const items = inside.replaceAll(ITEM, (_, href: string, title: string) => item(title, href, routines));
		return items === inside ? list : `<${tag} class="routines">${items}</${tag}>`;
	});
	const others = routines.filter(({ href }) => !html.includes(`href="${href}"`));
	if (others.length === 0) return withWords;
	const rows = others.map(({ title, href }) => item(escape(title), href, routines)).join('');
	return `${withWords}<h2>Rutinerna</h2><ul class="routines">${rows}</ul>`;
}

const LIST = /<(ol|ul)>((?:\s*<li><a href="[^"]+">[^<]*<\/a><\/li>\s*)+)<\/\1>/g;
const ITEM = /<li><a href="([^"]+)">([^<]*)<\/a><\/li>/g;

function item(title: string, href: string, routines: readonly Routine[]): string {
	const says = routines.find((routine) => routine.href === href)?.says;
	return `<li><a href="${href}">${title}</a>${says ? ` <span>${escape(says)}</span>` : ''}</li>`;
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
