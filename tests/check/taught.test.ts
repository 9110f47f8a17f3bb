import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/check/disk.ts';
import type { Content, ContentFile } from '../../src/check/read.ts';
import { checkTaught } from '../../src/check/taught.ts';
import { ORGANISATIONS } from '../copy.ts';

const { content } = readContent(ORGANISATIONS);

const file = (path: string, data: Record<string, unknown>, body = ''): ContentFile => ({
	path,
	file: `content/${path}`,
	data,
	raw: data,
	body,
	text: JSON.stringify(data),
	broken: false,
	lineAt: () => undefined,
});
const question = {
	ask: 'Kortet är borta. Vad gör du?',
	answers: [
		{ text: 'Spärrar kortet', right: true, because: 'Ett borttappat kort spärras innan ett nytt lämnas ut.' },
		{ text: 'Väntar', because: 'Någon kan låna på kortet.' },
	],
	source: ['BO1.1'],
};

/** Two pages of an introduction, of which the second asks. */
function pages(first: string, second: string, asked = question): Content {
	const page = (name: string, body: string, questions: unknown[]) =>
		[`biblioteket/${name}`, file(`biblioteket/${name}.mdx`, { questions, source: ['BO1.1'] }, body)] as const;
	const says = file('biblioteket.yml', { 0: { id: 'BO1.1', says: 'Ett borttappat kort spärras innan ett nytt lämnas ut.', places: [] } });
	return {
		...content,
		lessons: new Map([page('01-forst', first, []), page('02-sedan', second, [asked])]),
		statements: new Map([['biblioteket', says]]),
	};
}

const TAUGHT = 'Ett borttappat kort spärras alltid innan du lämnar ut ett nytt.';

describe('a question of the introduction', () => {
	test.each([
		['on its own page', pages('Välkommen.', TAUGHT)],
		['on an earlier page', pages(TAUGHT, 'Mer om kort.')],
		['under a heading of its own', pages('Välkommen.', `Mer om kort.\n\n## Kort som är borta\n\n${TAUGHT}`)],
	])('may ask what is taught %s', (_, site) => {
		expect(checkTaught(site)).toEqual([]);
	});

	test.each([
		['nowhere', pages('Välkommen.', 'Mer om kort.'), /står på BO1\.1, men ingen sida har ännu sagt det: .*”spärras”/],
		[
			'only in pieces, in sections apart',
			pages('Ett nytt kort lämnas ut.', 'Borttappat?\n\n## Spärr\n\nDet kan spärras.'),
			/saknas\. Skriv det/,
		],
		['of a statement that its page does not name', pages(TAUGHT, '', { ...question, source: ['BO2.1'] }), /BO2\.1, som sidan inte nämner/],
	])('may not ask what is taught %s', (_, site, message) => {
		const problems = checkTaught(site);
		expect(problems).toHaveLength(1);
		expect(problems[0]!.file).toBe('content/biblioteket/02-sedan.mdx');
		expect(problems[0]!.message).toMatch(message);
	});

	test('may not ask on a page what the next one teaches', () => {
		const { lessons, ...site } = pages(TAUGHT, '');
		const [one, two] = [...lessons.values()];
		const turned = new Map([
			['biblioteket/01-forst', { ...two!, path: 'biblioteket/01-forst.mdx' }],
			['biblioteket/02-sedan', { ...one!, path: 'biblioteket/02-sedan.mdx' }],
		]);
		expect(checkTaught({ ...site, lessons: turned })).toHaveLength(1);
	});
});

describe('the introduction as it is', () => {
	test('asks nothing that it has not taught', () =>
		expect(checkTaught(content).map(({ file, message }) => `${file}: ${message}`)).toEqual([]));
});
