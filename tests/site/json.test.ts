import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { jsonInPage } from '../../src/theme/jsonInPage.ts';

/*
 * That no text ends a script is tried on whole pages too, in areas.test.ts: a practice call there has `</script>` in its title.
 */
test('a text cannot end the script that data stands in', () => {
	for (const text of ['</script><b>', '<!-- <script>', '</SCRIPT >']) {
		expect(jsonInPage({ text })).not.toContain('<');
		expect(JSON.parse(jsonInPage({ text }))).toEqual({ text });
	}
});

test('data is set into pages in one way alone', () => {
	const others = globSync('src/**/*.astro').filter((file) => /set:html=\{[^}]*JSON\.stringify/.test(readFileSync(file, 'utf8')));
	expect(others).toEqual([]);
	expect(globSync('src/**/*.astro').filter((file) => readFileSync(file, 'utf8').includes('<Data '))).toHaveLength(12);
});
