/** The area that a page, a tree, an action or a template belongs to: the first folder of its id. */
export function areaOf(id: string): string {
	return id.split('/')[0] ?? id;
}

/** The id of a page by the name of its file: a folder's index is the folder itself, `elweb/index` → `elweb`. */
export function pageId(name: string): string {
	return name.replace(/\/index$/, '');
}

/** A file's name for a title: "Ändra e-post?" becomes `andra-e-post`. */
export function nameFrom(title: string): string {
	return title
		.toLowerCase()
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}

/** The letters that a statement's id begins with, which tell its area: `BO3.4` → `BO`. */
export function lettersOf(id: string): string {
	return /^[A-Z]*/.exec(id)?.[0] ?? '';
}

/** The file of a tree, by its path from the project's top. */
export function fileOfTree(id: string): string {
	return `machines/${id}.ts`;
}
