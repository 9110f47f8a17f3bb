// cspell:ignore ningarna ningar ningen ning orna ationerna ationer ationen ation andet gklmnrv bgkpst bdgkmptv

/**
 * Swedish words brought to one form, so that lösenord, lösenordet and losenordens meet. The stem need not be a word, only the same for
 * every form of one: a small rule set, since Snowball's Swedish keeps konto, kontot and konton, and nyckel and nycklar, apart.
 */
export function stem(word: string): string {
	const known = stems.get(word);
	if (known) return known;
	const found = (Object.hasOwn(IRREGULAR, word) ? IRREGULAR[word] : undefined) ?? stripped(word);
	stems.set(word, found);
	return found;
}

/** Each word is stemmed once: the same few hundred stand under every hit. */
const stems = new Map<string, string>();

function stripped(word: string): string {
	let now = word;
	for (let before = ''; now !== before;) {
		before = now;
		now = shorten(now);
	}
	return now;
}

/** A word as it is compared: small letters without marks, so that å, ä and ö are a and o. */
export function fold(text: string): string {
	const small = text.toLowerCase();
	return /[^ -~]/.test(small) ? small.normalize('NFD').replace(/\p{M}/gu, '') : small;
}

/** A word in a text, with where it stands. */
export type Word = { text: string; at: number };

/** The words of a text. What holds together with dots, hyphens or @, such as an address or `E3.4`, is one word. */
export function wordsOf(text: string): Word[] {
	return [...text.matchAll(/[\p{L}\p{N}]+(?:[-.@_]+[\p{L}\p{N}]+)*/gu)].map((found) => ({ text: found[0], at: found.index }));
}

/** A code or an address is what it is: it has no forms, and no typo in it is guessed at. */
export function isCode(word: string): boolean {
	return /[\d@._]/.test(word);
}

/**
 * What a folded word is found by: itself without hyphens, and its parts where it has any (`elweb-arende`, `oms@sublime.zendesk.com`).
 * Each is a folded word; only what is no code has a stem.
 */
export function partsOf(word: string): string[] {
	const whole = isCode(word) ? word : word.replaceAll('-', '');
	const parts = word.split(/[-.@_]+/).filter((part) => part.length > 3);
	return isCode(word) || word.includes('-') ? [...new Set([whole, ...parts])] : [whole];
}

/** The form that a word is indexed and looked up by. */
export function keyOf(word: string): string {
	return isCode(word) ? word : stem(word);
}

/** The forms that the words of a text are indexed and looked up by; of a word with parts, the whole. */
export function keysOf(text: string): string[] {
	return wordsOf(fold(text)).flatMap((word) => partsOf(word.text).slice(0, 1).map(keyOf));
}

/** Forms that no rule leads home. */
const IRREGULAR: Record<string, string> = Object.fromEntries(
	[
		'ta tar tog tagit tagna',
		'ga gar gick gatt',
		'fa far fick fatt',
		'se ser sag sett',
		'ny nya nytt',
		'los loser lost loste losta losa losning losningen losningar',
		'kom kommer komma kommit',
		'ligg ligger ligga lag legat',
		'vet veta vetat visste',
		'oppna oppnar oppnas oppen oppet oppnat',
		'fel felet felen',
	].flatMap((line) => line.split(' ').map((form, _, [base = form]) => [form, base])),
);

/** Endings of nouns, verbs and adjectives, longest first, and how much must be left in front of them. */
const ENDINGS: [ending: string, left: number][] = [
	...list(3, 'ningarna ningar ningen ning arna erna orna'),
	...list(4, 'ationerna ationer ationen ation andet ande aren are ing it'),
	...list(3, 'ade ena ad an en et ar er or at te a e'),
];

function list(left: number, endings: string): [string, number][] {
	return endings.split(' ').map((ending) => [ending, left]);
}

function shorten(word: string): string {
	const ending = ENDINGS.find(
		([end, left]) => word.endsWith(end) && word.length - end.length >= left && hasVowel(word.slice(0, -end.length)),
	);
	if (ending) return word.slice(0, -ending[0].length);
	return FINALS.reduce((now, [pattern, to]) => (pattern.test(now) ? now.replace(pattern, to) : now), word);
}

/** Genitive and passive s; the n and t of konton, kontot and nyckeln; aktivt; bytt; nyckel–nycklar and nummer–numret. */
const FINALS: [RegExp, string][] = [
	[/(?<=.{3}[^siu])s$/, ''],
	[/(?<=.{2}[oiu])(na|n|t)$/, ''],
	[/(?<=.{3}[lr])n$/, ''],
	[/(?<=.{4}[gklmnrv])t$/, ''],
	[/tt$/, 't'],
	[/mm$/, 'm'],
	[/(?<=.{3}[bgkpst])el$/, ''],
	[/(?<=.{2}[bgkpst])l$/, ''],
	[/(?<=.{2}[bdgkmptv])r$/, ''],
];

function hasVowel(text: string): boolean {
	return /[aeiouy]/.test(text);
}
