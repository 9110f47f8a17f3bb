/**
 * Adds a style sheet that only some readers need, once a document; resolves when it is there, or cannot be fetched. Astro puts imported
 * ones into every page that can reach them: https://github.com/withastro/astro/issues/7976
 */
export function loadStyle(href: string, place: Document = document): Promise<void> {
	if (place.querySelector(`link[href="${href}"]`)) return Promise.resolve();
	return new Promise((resolve) => {
		const link = document.createElement('link');
		link.rel = 'stylesheet';
		link.href = href;
		link.onload = link.onerror = () => resolve();
		place.head.append(link);
	});
}
