/** The address of a page of the introduction, from its file: `elweb/03-systemen` → `introduktion/elweb/systemen`. */
export function lessonPath(id: string): string {
	return `introduktion/${id.replace(/\/\d+-/, '/')}`;
}
