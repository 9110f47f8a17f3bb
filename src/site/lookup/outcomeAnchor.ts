/** Where an outcome stands on its area's page of outcomes: `elweb/inloggning`, `inget-konto` → `inloggning--inget-konto`. */
export function outcomeAnchor(tree: string, state: string): string {
	return `${tree.split('/')[1]}--${state}`;
}
