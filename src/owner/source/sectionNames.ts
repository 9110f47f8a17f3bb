/**
 * What the sections of a source are called, by the point of their statements, from what the routines say that they are founded on:
 * `['3. Identifiering', '1. Hantering och 2. Sortering']` → `O3` is "3. Identifiering". What stands before
 * the first section is its beginning.
 */
export function sectionNames(sections: readonly string[]): (point: string) => string {
	const names = new Map<string, string>();
	for (const section of sections)
		for (const [, number = '', name = ''] of section.matchAll(NAMED)) if (!names.has(number)) names.set(number, name);
	return (point) => {
		const number = point.replace(/^\D+/, '');
		const name = names.get(number);
		if (name) return `${number}. ${name}`;
		return number === '0' ? 'Inledning' : point;
	};
}

const NAMED = /(?<!\S)(\d+)\. (.+?)(?=, \d+\. | och \d+\. |$)/g;
