import { fileURLToPath } from 'node:url';
import { audit } from './audit.ts';
import { isFree, lookedAt, packagesOf, unclear } from './licences.ts';

// npm run packages: a report in Markdown. It fails where a package has a fault that is critical, or a licence nobody has looked at.
const root = fileURLToPath(new URL('../../..', import.meta.url));
const packages = packagesOf(root);
const open = unclear(packages);
const found = audit(root);

console.log('## Packages\n');
console.log('### Known faults\n');
if (!found.had) console.log(`Not to be had: the registry that npm asks gave no list (${found.why}). Nothing is known either way.`);
else {
	console.log(
		Object.entries(found.counts)
			.map(([severity, count]) => `${severity}: ${count}`)
			.join(', '),
	);
	for (const line of found.lines) console.log(`- ${line}`);
	if (found.counts.critical) process.exitCode = 1;
}

const counts = new Map<string, number>();
for (const { licence } of packages) counts.set(licence, (counts.get(licence) ?? 0) + 1);
console.log(`\n### Licences of ${packages.length} packages\n`);
console.log('| licence | packages |\n| --- | ---: |');
for (const [licence, count] of [...counts].sort(([, a], [, b]) => b - a)) console.log(`| ${licence || 'none said'} | ${count} |`);
const known = new Set(packages.flatMap(({ name, licence }) => (isFree(licence) ? [] : (lookedAt(name) ?? []))));
console.log('\nLooked at:\n');
for (const line of [...known].sort()) console.log(`- ${line}`);
if (open.length > 0) {
	console.log('\n**To be looked at** (src/tools/packages/licences.ts):\n');
	for (const { name, version, licence } of open) console.log(`- ${name} ${version}: ${licence || 'no licence said'}`);
	process.exitCode = 1;
}
