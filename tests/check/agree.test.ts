import { describe, expect, test } from 'vitest';
import { checkProject, isFault } from '../../src/check/check.ts';
import { projectAt } from '../../src/check/disk.ts';
import type { Project } from '../../src/check/project.ts';
import { contentIn } from '../../src/check/read.ts';
import { kindOf, readByAstro } from './astro.ts';
import { slipsIn } from './everyLine.ts';

/*
 * The check against the build, over slips on every line of the fixture's area: whatever the check accepts, Astro's own readers take, and
 * they read the same in it. And whatever it says, it says in Swedish, of a line that the file has. `npm test` takes each file's slips by
 * turns, `npm run test:all` takes all; that the build and the dev server say what the check says is held in stops.test.ts.
 */
const TODAY = '2026-11-27';
const EACH = process.env.ALL === undefined ? 40 : 1;
const area = projectAt('tests/area');
const ENGLISH = /\b(?:required|optional|expected|received|invalid|unexpected|undefined|null|object|string|array|must|cannot|error|line)\b/i;
/** What a message quotes of the file, and the names that it gives of its keys, is as it stands there. */
const own = (message: string) =>
	message
		.replace(/^Okänd uppgift: [^.]*/, '')
		.replaceAll(/"[^"]*"|”[^”]*”|'[^']*'|\([\w, ]+\)|\b(?:required|optional)\b|<[^>]*>|\{[^}]*\}/g, '');

const withText = (file: string, text: string): Project => ({ ...area, files: new Map([...area.files, [file, text]]) });
const plain = (data: unknown) => JSON.stringify(data)?.replaceAll(/"(\d{4}-\d\d-\d\d)T00:00:00\.000Z"/g, '"$1"');

describe('Slips on every line', () => {
	test.each([...area.files.keys()].filter((file) => file !== 'machines/tree.ts'))('of %s are told, or taken by Astro', async (file) => {
		const kind = kindOf(file);
		const all = [...slipsIn(file, area.files.get(file) ?? '')];
		expect(all.length).toBeGreaterThan(50);
		for (const [i, { name, text }] of all.entries()) {
			if (i % EACH !== 0) continue;
			const project = withText(file, text);
			const { problems } = checkProject(project, TODAY);
			const lines = text.split('\n').length;
			for (const { message, file: at, line = 1 } of problems) {
				expect(own(message), name).not.toMatch(ENGLISH);
				if (at === file) expect(line, `${name}: ${message}`).toBeLessThanOrEqual(lines);
			}
			if (problems.some(isFault) || !kind) continue;
			const read = contentIn(project).content[kind];
			const ours = [...read.values()].find((known) => known.file === file)?.raw;
			expect(plain(await readByAstro(kind, file, text)), name).toBe(plain(ours));
		}
	});
});
