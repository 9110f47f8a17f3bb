/** The address of a page of the introduction, from its file: `elweb/03-systemen` → `introduktion/elweb/systemen`. */
export function lessonPath(id: string): string {
	return `introduktion/${id.replace(/\/\d+-/, '/')}`;
}

/** Where an outcome stands on its area's page of outcomes: `elweb/inloggning`, `inget-konto` → `inloggning--inget-konto`. */
export function outcomeAnchor(tree: string, state: string): string {
	return `${tree.split('/')[1]}--${state}`;
}
