// cspell:disable -- Swedish and English words without their marks.

/** A stretch of time that a text names: its hours or days as one word, `1h` or `7d`, and how many days; where its words stand. */
export type Span = { word: string; days?: number; from: number; to: number };

const COUNTS = new Map<string, number>(
	'noll|en ett one a an|tva two|tre three|fyra four|fem five|sex six|sju seven|atta eight|nio nine|tio ten|elva eleven|tolv twelve|tretton|fjorton'
		.split('|')
		.flatMap((names, count) => names.split(' ').map((name) => [name, count] as const)),
);
const DAYS = new Map<string, number>(
	'1 dag dagar dagen dygn day days|7 vecka veckor veckan week weeks|30 manad manader manaden month months|365 ar year years'
		.split('|')
		.flatMap((line) => {
			const [days = '', ...names] = line.split(' ');
			return names.map((name) => [name, Number(days)] as const);
		}),
);
const HOURS = new Map<string, number>([
	...'timme timmar timmen tim h hour hours'.split(' ').map((name) => [name, 1] as const),
	...'minut minuter min minutes'.split(' ').map((name) => [name, 1 / 60] as const),
]);
const MORE = new Set('over drygt more'.split(' '));
const LESS = new Set('under knappt knapp mindre less inte ej not'.split(' '));

/** The stretches of time in the folded words of a text: "har det gått mer än en vecka" names one of more than 7 days. */
export function spansOf(words: string[]): Span[] {
	return words.flatMap((word, at) => {
		const [, digits, tail] = /^(\d+)(\D*)$/.exec(word) ?? [];
		const count = digits ? Number(digits) : COUNTS.get(word);
		const unit = tail || words[at + 1] || '';
		if (count === undefined) return [];
		const to = at + (tail ? 1 : 2);
		const hours = HOURS.get(unit);
		if (hours) return [{ word: `${Math.round(count * hours * 100) / 100}h`, from: at, to }];
		const days = DAYS.get(unit);
		return days ? [{ word: `${count * days}d`, days: count * days + nudge(words, at), from: at, to }] : [];
	});
}

/** More than a week is past its seven days, and not yet a week is short of them. */
function nudge(words: string[], at: number): number {
	const before = words.slice(Math.max(0, at - 3), at);
	if (before.some((word, i) => MORE.has(word) || (word === 'mer' && before[i + 1] === 'an'))) return 0.5;
	return before.some((word) => LESS.has(word)) ? -0.5 : 0;
}
