import { areaOf, nameFrom } from '../../model/ids.ts';
import { didYouMean } from '../../../machines/closest.ts';
import { ID } from '../../model/forms.ts';
import type { KnownIds } from '../../check/references.ts';

/** What can be made, by the word that owners type, with what it is called in a sentence. */
export const NEW_KINDS = {
	rutin: 'en rutin med träd, åtgärd, mall och övning',
	trad: 'ett träd på en egen sida',
	atgard: 'en åtgärd',
	mall: 'en mejlmall',
	ovning: 'en övning i ett träd som finns',
} as const;
export type NewKind = keyof typeof NEW_KINDS;

/** What an owner asks for: its kind, its area and name, its title, and for a practice call the tree it walks. */
export type Request = { kind: NewKind; area: string; name: string; title: string; tree?: string };

/** How the command is written on one line. */
export const USAGE = 'npm run new -- rutin område/namn-utan-prickar "Titeln"';

/** What is wrong with the word for a kind, in Swedish; undefined where nothing is. */
export function kindFault(kind: string): string | undefined {
	if (kind in NEW_KINDS) return undefined;
	return `"${kind}" går inte att skapa. ${didYouMean(kind, Object.keys(NEW_KINDS))}`;
}

export function areaFault(area: string, known: KnownIds): string | undefined {
	const areas = areasOf(known);
	return areas.includes(area) ? undefined : `Området "${area}" finns inte. ${didYouMean(area, areas)}`;
}

export function nameFault(name: string): string | undefined {
	if (ID.test(name)) return undefined;
	const better = nameFrom(name);
	return `Namnet "${name}" går inte att använda: skriv det med små bokstäver a–z, siffror och bindestreck${better ? `, till exempel "${better}"` : ''}.`;
}

export function titleFault(title: string, area: string, known: KnownIds): string | undefined {
	if (!title.trim()) return 'Titeln är tom. Skriv vad det gäller, som handläggaren säger det.';
	const twin = [...known.docs].find(([id, { raw }]) => areaOf(id) === area && String(raw.title).toLowerCase() === title.toLowerCase());
	return twin ? `Titeln "${title}" har redan sidan ${twin[1].file}. Välj en annan.` : undefined;
}

export function treeFault(tree: string, known: KnownIds): string | undefined {
	return known.trees.has(tree) ? undefined : `Trädet "${tree}" finns inte i machines. ${didYouMean(tree, [...known.trees.keys()])}`;
}

export function areasOf(known: KnownIds): string[] {
	return [...known.docs].filter(([, { raw }]) => raw.kind === 'omrade').map(([id]) => id);
}
