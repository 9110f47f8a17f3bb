import { areaOf } from '../model/ids.ts';
import { all } from './references.ts';
import { problemAt, type Content, type ContentFile, type Problem } from './read.ts';

/** No routine was reviewed before it. */
const FIRST = '2000-01-01';

/**
 * What a routine page says that cannot be: a review on a day to come, and a title that another page of its area has. `today` is ÅÅÅÅ-MM-DD.
 */
export function checkRoutines(content: Content, today: string): Problem[] {
	const pages = all(content, 'docs').filter(({ broken }) => !broken);
	return [...pages.flatMap((page) => reviewedLater(page, today)), ...sameTitles([...content.docs])];
}

function reviewedLater(page: ContentFile, today: string): Problem[] {
	const { reviewed } = page.data;
	const day = reviewed instanceof Date ? reviewed.toISOString().slice(0, 10) : '';
	if (day && day < FIRST) return [problemAt(page, 'reviewed:', `Sidan är granskad den ${day}. Kontrollera året.`)];
	if (day <= today) return [];
	return [
		problemAt(page, 'reviewed:', `Sidan är granskad den ${day}, som inte har varit än. Skriv dagen då texten jämfördes med hur det är.`),
	];
}

function sameTitles(pages: [string, ContentFile][]): Problem[] {
	return pages.flatMap(([id, page], i) => {
		const first = pages.findIndex(([other, { data }]) => areaOf(other) === areaOf(id) && data.title === page.data.title);
		if (first === i || page.broken || page.data.title === undefined) return [];
		return [problemAt(page, 'title:', `Sidan heter likadant som ${pages[first]?.[1].file}. Ge den en rubrik som skiljer dem åt.`)];
	});
}
