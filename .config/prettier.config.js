/** @type {import('prettier').Config} */
export default {
	printWidth: 140,
	singleQuote: true,
	useTabs: true,
	plugins: ['prettier-plugin-astro'],
	overrides: [
		{ files: '*.astro', options: { parser: 'astro' } },
		// Tabs in Markdown would widen its lists, and YAML forbids them.
		{ files: ['*.md', '*.mdx', '*.yml'], options: { useTabs: false, tabWidth: 2, proseWrap: 'preserve' } },
	],
};
