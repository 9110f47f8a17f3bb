import type { SearchEntry } from '../../src/agent/search/entry.ts';

const HEADS =
	'avgift bostad faktura flytt fullmakt garanti hyra intyg kabel klagomål kvitto leverans mätare nät ombud pant retur säkring tariff uppsägning'.split(
		' ',
	);
const TAILS =
	'adress anmälan avtal besked blankett datum fråga kod lista nummer ordning period plan register skada tid uppgift ändring'.split(' ');

/** As many entries again as `count` routines would give, with words put together from everyday ones, so that the vocabulary grows too. */
export function generate(today: SearchEntry[], count: number): SearchEntry[] {
	const steps = today.filter(({ kind }) => kind === 'outcome' || kind === 'question').slice(0, 9);
	return Array.from({ length: count }, (_, i) => {
		const word = `${HEADS[i % HEADS.length]}${TAILS[Math.floor(i / HEADS.length) % TAILS.length]}`;
		const place = `Område ${i % 20} › ${word} ${i}`;
		const own = steps.map((step, j) => ({
			...step,
			title: `${step.title} ${word} ${TAILS[(i + j) % TAILS.length]}`,
			place,
			url: `o${i % 20}/r${i}/#s${j}`,
		}));
		return [
			{
				kind: 'routine' as const,
				title: `${word} ${i}`,
				place: `Område ${i % 20}`,
				url: `o${i % 20}/r${i}/`,
				text: `Kunden frågar om ${word}.`,
			},
			...own,
		];
	}).flat();
}
