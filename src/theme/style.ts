/** Adds a style sheet that only some readers need, once; resolves when it is there, or cannot be had. Astro puts imported ones into every page. */
export function loadStyle(href: string): Promise<void> {
	if (document.querySelector(`link[href="${href}"]`)) return Promise.resolve();
	return new Promise((resolve) => {
		const link = document.createElement('link');
		link.rel = 'stylesheet';
		link.href = href;
		link.onload = link.onerror = () => resolve();
		document.head.append(link);
	});
}
