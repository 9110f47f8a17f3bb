import { existsSync, readFileSync } from 'node:fs';
import { readContent, readTrees } from '../../../src/check/disk.ts';
import { readDocument } from '../../../src/import/read/read.ts';
import { figuresOf, together } from './figures.ts';

/*
 * npm run bench:import -- a-folder: documents named after the areas that were made of them by hand; those of the tests, where none is told.
 */
const folder = process.argv[2] ?? 'tests/import/documents';
const { content } = readContent(process.cwd());
const { trees } = readTrees(process.cwd());
const areas = [...content.statements.keys()].filter((area) => existsSync(`${folder}/${area}.docx`));
const each = areas.map((area) =>
	figuresOf(area, readDocument({ name: `${area}.docx`, bytes: readFileSync(`${folder}/${area}.docx`) }), content, trees),
);
const { questions, places, ...rest } = together(each);

console.log(`| of what was made by hand (${areas.join(', ')}) | found |\n| --- | --- |`);
for (const [name, { found, all }] of Object.entries({ questions, ...rest })) console.log(`| ${name} | ${found} of ${all} |`);
console.log(
	`| places of questions that are right | ${places.right} of ${places.all} (${Math.round((100 * places.right) / places.all)} %) |`,
);
console.log(
	`\nMissed: ${[questions, ...Object.values(rest)].flatMap(({ missed }) => missed).join(', ') || 'nothing'}.\nNot asked by hand: ${places.wrong.join(', ')}.`,
);
