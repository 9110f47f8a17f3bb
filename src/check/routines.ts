import { all } from './references.ts';
import { problemAt, type Content, type ContentFile, type Problem } from './read.ts';

/** No routine was reviewed before it. */
const FIRST = '2000-01-01';

/**
 * What a routine page says that cannot be: a review, or an end, on a day to come or in another age, or a review of what is half known.
 * `today` is ÅÅÅÅ-MM-DD.
 */
export function checkRoutines(content: Content, today: string): Problem[] {
	const pages = all(content, 'docs').filter(({ broken }) => !broken);
	const retired = all(content, 'retired').filter(({ broken }) => !broken);
	return [
		...pages.flatMap((page) => [...reviewedLater(page, today), ...reviewedHalf(page)]),
		...retired.flatMap((page) => retiredLater(page, today)),
	];
}

function reviewedLater(page: ContentFile, today: string): Problem[] {
	const day = dayOf(page.data.reviewed);
	if (day && day < FIRST) return [problemAt(page, 'reviewed:', `Sidan är granskad den ${day}. Kontrollera året.`)];
	if (day <= today) return [];
	return [
		problemAt(page, 'reviewed:', `Sidan är granskad den ${day}, som inte har varit än. Skriv dagen då texten jämfördes med hur det är.`),
	];
}

/** The front page of an area that is reviewed although nobody has said whose it is, or where its cases lie. */
function reviewedHalf(page: ContentFile): Problem[] {
	const { kind, reviewed, organisation, caseSystem } = page.data;
	if (kind !== 'omrade' || !reviewed) return [];
	const missing = Object.entries({ organisation, caseSystem }).flatMap(([key, value]) => (value === undefined ? [key] : []));
	return missing.map((key) =>
		problemAt(page, 'reviewed:', `Sidan är granskad men saknar ${key}. Fyll i det, eller ta bort reviewed tills det är känt.`),
	);
}

function retiredLater(page: ContentFile, today: string): Problem[] {
	const day = dayOf(page.data.retired);
	if (day >= FIRST && day <= today) return [];
	return [problemAt(page, 'retired:', `Rutinen slutade gälla den ${day}, som inte kan stämma. Skriv dagen då den togs bort.`)];
}

function dayOf(value: unknown): string {
	return value instanceof Date ? value.toISOString().slice(0, 10) : '';
}
