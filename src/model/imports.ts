/** The text of a page without the lines that bring in what it shows. */
export function withoutImports(body: string): string {
	return body.replaceAll(/^import .*$/gm, '');
}
