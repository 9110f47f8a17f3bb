/** What a project holds already, as much as a document is held against: ids that are taken, and addresses that are known. */
export type Known = {
	areas: string[];
	/** The letters that the statements of other areas begin with. */
	letters: string[];
	questions: string[];
	contacts: { id: string; name: string; emails: string[] }[];
	systems: { id: string; name: string; url?: string }[];
	/** Where the files of a kind lie, with `*` for the id: `content/kontakter/*.yml`. A page is told it, since the kinds bring schemas. */
	paths: Record<Written, string>;
};

/** The kinds of content that an import writes. */
export type Written = 'statements' | 'docs' | 'questions' | 'contacts' | 'systems';

/** The path of a file to write, from the project's top. */
export function pathOf(kind: Written, id: string, { paths }: Pick<Known, 'paths'>): string {
	return paths[kind].replace('*', id);
}

/** What is called by the name of an area but is none: the folders of addresses that every site has. */
const TAKEN = [
	'admin',
	'agare',
	'api',
	'atgarder',
	'bidra',
	'introduktion',
	'kontakter',
	'mallar',
	'oppna-fragor',
	'ordlista',
	'ova',
	'samtal',
	'sla-upp',
	'system',
	'tillganglighet',
	'utan-nat',
	'utfall',
];
const AREA = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** What is wrong with the name of a new area, in Swedish; undefined where nothing is. */
export function areaFault(area: string): string | undefined {
	if (!AREA.test(area))
		return `Namnet "${area}" går inte att använda: skriv det med små bokstäver a–z, siffror och bindestreck, till exempel "bostad".`;
	return TAKEN.includes(area) ? `"${area}" är en adress som finns på alla webbplatser. Välj ett annat namn på området.` : undefined;
}

/** Letters of its own for an area: the first of its name that nobody has (`B`, `BO`, `BOS`), or else the first that are free. */
export function lettersFor(area: string, taken: readonly string[]): string {
	const name = area.toUpperCase().replaceAll(/[^A-Z]/g, '');
	const own = [1, 2, 3, 4].map((length) => name.slice(0, length));
	const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
	const free = [...own, ...alphabet, ...alphabet.flatMap((first) => alphabet.map((second) => first + second))];
	return free.find((letters) => letters !== '' && letters !== QUESTION && !taken.includes(letters)) ?? 'ZZZZ';
}

/** The letter of open questions. */
const QUESTION = 'G';

/** A name that is not taken, by a number after it where it is; it is taken from then on. */
export function freeName(name: string, taken: Set<string>): string {
	const base = name || 'utan-namn';
	const numbers = Array.from({ length: taken.size + 1 }, (_, i) => `${base}-${i + 2}`);
	const free = [base, ...numbers].find((candidate) => !taken.has(candidate)) ?? base;
	taken.add(free);
	return free;
}
