import { areaOf, nameFrom } from '../../model/ids.ts';
import { didYouMean } from '../../../machines/closest.ts';
import { isOutcome, treesAfter } from '../../tree/walk.ts';
import { SORTS, type Sort } from './draftTree.ts';
import { ID } from '../../model/forms.ts';
import { areasOf } from '../../edit/acts/newArea.ts';
import type { KnownIds } from '../../check/references.ts';

/** What can be made, by the word that owners type, with what it is called in a sentence. */
export const NEW_KINDS = {
	rutin: 'en rutin med träd, åtgärd, mall och övning',
	trad: 'ett träd på en egen sida',
	atgard: 'en åtgärd',
	mall: 'en mejlmall',
	ovning: 'en övning i ett träd som finns',
	omrade: 'ett område, för en ny organisation eller en ny rutinsamling',
} as const;
export type NewKind = keyof typeof NEW_KINDS;

/**
 * What an owner asks for: its kind, its area and name (of an area that of its front page), its title, for a practice call or a tree that
 * goes through another that tree, and what a new tree's first step is.
 */
export type Request = { kind: NewKind; area: string; name: string; title: string; tree?: string; sort?: Sort };

/** How the command is written on one line. */
export const USAGE = 'npm run new -- rutin område/namn-utan-prickar "Titeln"';

/** How the command is written, with all that can be made and be first in a tree. */
export function help(): string {
	const listed = (words: Record<string, string>) => Object.entries(words).map(([word, says]) => `  ${word.padEnd(7)} ${says}`);
	return [
		'Skriv vad du vill skapa, var, och vad det gäller. Det du utelämnar frågas du om.',
		`  ${USAGE}`,
		'  npm run new -- trad område/namn "Titeln" --sort datum',
		'  npm run new -- trad område/namn "Titeln" --sort genom --trad område/annat',
		'  npm run new -- ovning område/namn "Titeln" --trad område/namn',
		'\nDet här går att skapa:',
		...listed(NEW_KINDS),
		'\nDet första i trädet (--sort):',
		...listed(SORTS),
	].join('\n');
}

/** What is wrong with the word for a kind, in Swedish; undefined where nothing is. */
export function kindFault(kind: string): string | undefined {
	if (kind in NEW_KINDS) return undefined;
	return `"${kind}" går inte att skapa. ${didYouMean(kind, Object.keys(NEW_KINDS))}`;
}

export function areaFault(area: string, known: KnownIds): string | undefined {
	const areas = areasOf(known);
	const how = `Ett nytt område börjar så här: npm run new -- omrade ${area} "Namnet".`;
	return areas.includes(area) ? undefined : `Området "${area}" finns inte. ${didYouMean(area, areas)} ${how}`;
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

/** What is wrong with the word for the first step of a new tree. */
export function sortFault(sort: string, kind: string): string | undefined {
	if (!(sort in SORTS)) return `Sorten "${sort}" finns inte. ${didYouMean(sort, Object.keys(SORTS))}`;
	return sort !== 'fraga' && kind !== 'rutin' && kind !== 'trad' ? 'Bara en rutin eller ett träd har en sort (--sort).' : undefined;
}

/** What is wrong with the tree that another is to go through: it must come to an end in itself. */
export function throughFault(tree: string, known: KnownIds): string | undefined {
	if (!tree) return 'Skriv vilket träd man går igenom: --trad område/namn.';
	const lost = treeFault(tree, known);
	if (lost) return lost;
	const onward = Object.values(known.trees.get(tree)?.config.states ?? {}).some(
		({ meta }) => isOutcome(meta) && treesAfter(meta).length > 0,
	);
	return onward
		? `Trädet "${tree}" leder vidare till andra träd, så man kommer inte tillbaka. Välj ett som slutar i sig självt.`
		: undefined;
}
