import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Package = { name: string; version: string; licence: string };
type Lock = { packages: Record<string, { version?: string; license?: string; dev?: boolean; link?: boolean }> };

/** Licences under which a package may be built with and passed on without a question. Others are looked at by somebody who knows. */
const FREE = [
	'MIT',
	'MIT-0',
	'ISC',
	'0BSD',
	'BSD-2-Clause',
	'BSD-3-Clause',
	'Apache-2.0',
	'BlueOak-1.0.0',
	'CC0-1.0',
	'CC-BY-4.0',
	'CC-BY-3.0',
	'Unlicense',
	'Python-2.0',
	'WTFPL',
	'Zlib',
];

/** Looked at, and fine here: for each package, and those whose names begin with it and a hyphen, why its licence asks nothing of the site. */
const LOOKED_AT: Readonly<Record<string, string>> = {
	'@cspell/dict-en-common-misspellings': 'CC BY-SA 4.0: words for the tests to look up; none of it is in the site',
	'@cspell/dict-sv': 'GPL-3.0: words for the tests to look up, unchanged; none of it is in the site',
	'@img/sharp': 'LGPL-3.0: reads pictures when the site is built, unchanged; none of it is in the site',
	'axe-core': 'MPL-2.0: a tool of the tests, unchanged; none of it is in the site',
	elkjs: 'EPL-2.0: lays out drawings when the site is built, unchanged; none of it is in the site',
	lightningcss: 'MPL-2.0: a tool of the build, unchanged; none of it is in the site',
};

/** Every installed package with its licence, as its own package.json says it, or else package-lock.json. */
export function packagesOf(root: string): Package[] {
	const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;
	return Object.entries(lock.packages).flatMap(([path, { version = '', license, link }]) => {
		if (path === '' || link) return [];
		const own = join(root, path, 'package.json');
		const said = existsSync(own) ? (JSON.parse(readFileSync(own, 'utf8')) as { license?: unknown; licenses?: unknown }) : {};
		return [
			{
				name: path.slice(path.lastIndexOf('node_modules/') + 13),
				version,
				licence: licenceIn(said.license ?? said.licenses) ?? license ?? '',
			},
		];
	});
}

/** The packages whose licence nobody has said is fine. */
export function unclear(packages: Package[]): Package[] {
	return packages.filter(({ name, licence }) => !isFree(licence) && !lookedAt(name));
}

/** The name under which a package with another licence than most was looked at, and why it is fine. */
export function lookedAt(name: string): string | undefined {
	const known = Object.entries(LOOKED_AT).find(([key]) => name === key || name.startsWith(`${key}-`));
	return known && `${known[0]}: ${known[1]}`;
}

/** "(MIT OR GPL-2.0)" leaves a choice; "MIT AND CC-BY-3.0" asks for both. */
export function isFree(licence: string): boolean {
	return licence
		.replace(/[()]/g, '')
		.split(/ OR /i)
		.some((choice) => choice.split(/ AND /i).every((one) => FREE.includes(one.trim())));
}

function licenceIn(said: unknown): string | undefined {
	if (typeof said === 'string') return said;
	if (Array.isArray(said)) return said.map(licenceIn).filter(Boolean).join(' OR ') || undefined;
	return typeof said === 'object' && said !== null && 'type' in said ? String(said.type) : undefined;
}
