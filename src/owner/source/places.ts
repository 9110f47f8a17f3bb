import { pageId } from '../../model/ids.ts';
import { about, titleIn } from '../../model/kinds.ts';
import { render } from 'astro:content';
import { find } from '../../publish/find.ts';
import { pageUrl } from '../../publish/url.ts';
import { pageLink, stepLink } from '../../publish/links.ts';
import { PLACES, type PlaceWord } from '../../model/statements.ts';

/**
 * A place where a statement lives, as it is shown; without an address where the place has no page of its own. A step has one where it is
 * changed as well.
 */
export type SourcePlace = { text: string; href?: string; edit?: string };

/** The places of one statement that are alike, under the word for them. */
export type PlaceGroup = { name: string; places: SourcePlace[] };

/** What the places of a word are called: in a routine it is pages, in a tree steps, else as the kind is. */
function namesOf(word: PlaceWord): [one: string, many: string] {
	if (word === 'rutin') return ['Sida', 'Sidor'];
	if (word === 'träd') return ['Steg', 'Steg'];
	const { one, many } = about(PLACES[word]);
	return [one, many];
}

/** The places of a statement, such as `träd elweb/inloggning/roller`, ready to show, like with like. Throws where one does not exist. */
export async function placeGroups(places: string[]): Promise<PlaceGroup[]> {
	const words = Object.keys(PLACES) as PlaceWord[];
	const groups = words.map(async (word) => {
		const paths = places.filter((place) => place.startsWith(`${word} `)).map((place) => place.slice(word.length + 1));
		const [one, many] = namesOf(word);
		return { name: paths.length === 1 ? one : many, places: await Promise.all(paths.map((path) => resolve(word, path))) };
	});
	return (await Promise.all(groups)).filter(({ places: found }) => found.length > 0);
}

/** Places as they are shown, each with how content/kallan names it; one that is gone since it was written is left out. */
export async function placesOf(places: string[]): Promise<(SourcePlace & { place: string })[]> {
	const found = await Promise.allSettled(
		places.map(async (place) => {
			const [word = '', path = ''] = place.split(' ');
			return { place, ...(await resolve(word as PlaceWord, path)) };
		}),
	);
	return found.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
}

async function resolve(word: PlaceWord, path: string): Promise<SourcePlace> {
	if (word === 'rutin') return onPage(path);
	if (word === 'träd') return inTree(path);
	const kind = PLACES[word];
	return { text: titleIn(kind, (await find(kind, path)).data, path) };
}

async function onPage(path: string): Promise<SourcePlace> {
	const [page = '', anchor] = path.split('#');
	const entry = await find('docs', pageId(page));
	const href = pageUrl(entry.id);
	if (!anchor) return { text: entry.data.title, href };
	const heading = (await render(entry)).headings.find(({ slug }) => slug === anchor);
	return { text: `${entry.data.title} › ${heading?.text ?? anchor}`, href: `${href}#${anchor}` };
}

async function inTree(path: string): Promise<SourcePlace> {
	const [area, name, state = ''] = path.split('/');
	const tree = `${area}/${name}`;
	const step = stepLink(tree, state);
	const edit = `${pageUrl('admin/trad')}?trad=${tree}&steg=${state}`;
	return { text: `${(await pageLink(tree)).text} › ${step.text}`, href: step.href, edit };
}
