import { didYouMean, nearest } from '../../machines/closest.ts';
import { allKinds } from '../model/kinds.ts';
import { hasPlace, type Addresses } from './addresses.ts';
import { causeOf, causeOfList } from './causes.ts';
import { decoded } from './decoded.ts';
import { EMPTY_LINK } from './empty.ts';
import { ELSEWHERE, homeOf, linksIn, type Home } from './linksOf.ts';
import { lineOfNode, nodesOf } from './nodes.ts';
import { isPicture } from './project.ts';
import type { Content, ContentFile, Problem } from './read.ts';

/** What is wrong with the address of a link in a step, which is shown on many pages; nothing where it leads somewhere. */
export function linkFaultIn(content: Content, pages: Addresses, files: Set<string>): (url: string) => string | undefined {
	const known = { pages, files, retired: retiredIn(content) };
	return (url) => fault(url, { address: '', isShownElsewhere: true }, known);
}

/** The routines that no longer hold, and whose page is gone. */
function retiredIn(content: Content): Content['retired'] {
	return new Map([...content.retired].filter(([id]) => !content.docs.has(id)));
}

/** What links are held against: the pages there are, the files that are served beside them, and the routines that no longer hold. */
type Known = { pages: Addresses; files: Set<string>; retired: Content['retired'] };

/**
 * Links in texts to pages that do not exist, to places that are not on their page, or that hold on one page alone of those that show them.
 */
export function checkLinks(content: Content, pages: Addresses, files: Set<string>): Problem[] {
	const known = { pages, files, retired: retiredIn(content) };
	return allKinds().flatMap((kind) =>
		[...content[kind]].flatMap(([id, file]) => {
			if (!file.path.endsWith('.mdx')) return [];
			const home = homeOf(kind, id);
			const links = linksIn(file).flatMap(({ url, line, words }) => {
				const message = fault(url, home, known) ?? wordless(url, words);
				return message ? [{ file: file.file, line, message, ...causeOfLink(lostPage(url, home, known), content) }] : [];
			});
			return [...links, ...unmadeIn(file)];
		}),
	);
}

/** What a link to a page that is not there shares with all that names what is lost. */
function causeOfLink(page: string | undefined, content: Content): Pick<Problem, 'cause'> {
	if (!page) return {};
	const [, area] = /^([^/]+)\/kallan$/.exec(page) ?? [];
	return { cause: area ? causeOfList(area) : causeOf('docs', page, content) };
}

function wordless(url: string, words: string): string | undefined {
	if (EMPTY_LINK.test(words.trim())) return `Länken heter ”${words.trim()}”. Skriv vad den leder till.`;
	return words.trim() ? undefined : `Länken "${url}" har inga ord att klicka på. Skriv dem mellan hakparenteserna: [text](${url}).`;
}

/** What another computer can follow, and this site may say. */
const FOLLOWED = /^(?:https?:\/\/|\/\/|mailto:|tel:|sms:|msteams:)/i;
const OWN_COMPUTER = /^https?:\/\/(?:localhost|127\.|\[::1\])/i;

const NOT_FOLLOWED = (url: string) =>
	`Länken "${url}" går inte att följa för andra. Den ska börja med / för en sida här, eller med https://, mailto: eller tel:.`;

function faultElsewhere(url: string): string | undefined {
	if (OWN_COMPUTER.test(url)) return `Länken "${url}" leder till din egen dator. Skriv den från första snedstrecket: /område/sida/.`;
	if (/^mailto:/i.test(url) && !/^mailto:[^@\s?]+@[^@\s?]+\.[^@\s?]+(?:\?|$)/i.test(url))
		return `Länken "${url}" leder inte till någon adress. Skriv mailto:namn@exempel.se.`;
	if (FOLLOWED.test(url)) return undefined;
	return NOT_FOLLOWED(url);
}

/** `](`, `] (/sida/)`, `[text(/sida/)`, `(text)[/sida/]` and `[text][x]`. */
const UNMADE = /\](?:\(|\s+\((?:[/.#]|https?:|mailto:))|\[[^\][()]+\((?:[/.#]|https?:|mailto:)|\)\[(?:[/.#]|https?:|mailto:)|\]\[/;

/** Words that were meant as a link: `[text] (/sida/)`, or an address with a blank in it. */
function unmadeIn(file: ContentFile): Problem[] {
	return (nodesOf(file) ?? [])
		.filter(({ type, value = '' }) => type === 'text' && UNMADE.test(value))
		.map((node) => ({
			file: file.file,
			line: lineOfNode(file, node),
			message: 'Här blev ingen länk. Skriv [text](/adress/), utan mellanslag mellan ] och ( och inuti adressen.',
		}));
}

function fault(url: string, home: Home, { pages, files, retired }: Known): string | undefined {
	if (/^https?:\/?[^/]/i.test(url)) return `Länken "${url}" leder ingenstans. Menade du "${url.replace(/^(https?):\/*/i, '$1://')}"?`;
	if (ELSEWHERE.test(url)) return faultElsewhere(url);
	if (/^www\./i.test(url)) return `Länken "${url}" leder ingenstans. Menade du "https://${url}"?`;
	if (/^\s*#?\s*$/.test(url)) return 'Länken är tom. Skriv adressen mellan parenteserna.';
	if (/^[^/\s]+@[^/\s]+$/.test(url)) return `Länken "${url}" leder ingenstans. Menade du "mailto:${url}"?`;
	if (/^https?[/;:]/i.test(url)) return `Länken "${url}" leder ingenstans. Menade du "${url.replace(/^(https?)[:;]?\/*/i, '$1://')}"?`;
	if (/^\\\\/.test(url) || url.includes('\\')) return NOT_FOLLOWED(url);
	if (home.isShownElsewhere && !url.startsWith('/'))
		return `Länken "${url}" gäller bara på en sida, men texten visas på flera. Skriv adressen från början, med / först: /område/sida/.`;
	const { path, page, hash } = placeOf(url, home);
	if (!pages.has(page) || retired.has(page)) return files.has(path) ? undefined : lost(page, pages, retired);
	if (path !== '' && !path.endsWith('/') && !path.endsWith('.html'))
		return `Länken "${url}" ska sluta med ett snedstreck. Menade du "${slashed(url)}"?`;
	return placeFault(decoded(hash).slice(1), page, pages);
}

function placeOf(url: string, { address }: Home): { path: string; page: string; hash: string } {
	const { pathname, hash } = new URL(url, `https://x/${address}/`);
	const path = decoded(pathname).slice(1);
	return { path, page: path.replace(/\/$/, ''), hash };
}

/** The page of ours that a link leads to and that is not there. */
function lostPage(url: string, home: Home, { pages, files, retired }: Known): string | undefined {
	if (!/^[./\w]/.test(url) || ELSEWHERE.test(url) || (home.isShownElsewhere && !url.startsWith('/'))) return undefined;
	const { path, page } = placeOf(url, home);
	return pages.has(page) || retired.has(page) || files.has(path) ? undefined : page;
}

function lost(page: string, pages: Addresses, retired: Content['retired']): string {
	const gone = retired.get(page);
	if (gone)
		return `Länken leder till rutinen "${page}", som inte gäller längre (${gone.file}). Ta bort länken, eller byt den mot det som gäller.`;
	if (isPicture(page))
		return `Länken leder till bilden "${page}". Ska den visas, så skriv ![vad den visar](./bild.png), utan mellanslag efter !.`;
	return `Länken leder till sidan "${page}", som inte finns. ${pageMeant(page, [...pages.keys()].filter(Boolean))}`;
}

/** The page that was meant by an address: that of the file that it names, one that it ends with, or one spelt much like it. */
function pageMeant(page: string, known: readonly string[]): string {
	const bare = page.replace(/^content\/rutiner\//, '').replace(/(?:\/index)?\.mdx?$/, '');
	const end = known.find(
		(other) => other === bare || (other.includes('/') && bare.endsWith(`/${other}`)) || bare.split('/').at(-1) === other,
	);
	const meant = end ?? nearest(bare, known);
	return meant ? `Menade du "/${meant}/"?` : 'Öppna sidan på webbplatsen och kopiera det som står efter webbplatsens namn i adressen.';
}

function placeFault(place: string, page: string, pages: Addresses): string | undefined {
	const places = pages.get(page);
	if (place === '' || hasPlace(places, place)) return undefined;
	const known = places?.ids.slice(1) ?? [];
	return `Länken leder till "#${place}" på sidan "${page}", och där finns ingen sådan rubrik och inget sådant steg. ${didYouMean(place, known)}`;
}

function slashed(url: string): string {
	return url.replace(/(?=[?#]|$)/, '/');
}
