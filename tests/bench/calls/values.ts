import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** What a customer's data may look like, by the format of the field; of the length that such a thing has. */
const VALUES: Record<string, string> = {
	'e-post': 'anna.andersson@example.se',
	telefon: '070-174 06 35',
	datum: '2026-11-20',
	klockslag: '14:05',
	tal: '12',
	text: 'Kan inte logga in',
	stycke: 'Kunden kommer inte in på Mina sidor sedan i går kväll.',
};

/** A value that fits a format: an organisation's own says one itself (content/format). */
export function valueFor(format: string): string {
	const file = `content/format/${format}.yml`;
	const { example } = existsSync(file) ? (parse(readFileSync(file, 'utf8')) as { example?: string }) : {};
	return VALUES[format] ?? example ?? 'Ett värde';
}
