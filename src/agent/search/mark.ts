import type { SearchEntry } from './entry.ts';
import { isDenying } from './denying.ts';
import { STOP_WORDS } from './common.ts';
import { fold, keyOf, partsOf, wordsOf } from './swedish.ts';

/** A piece of a text, and whether it is what was sought. */
export type MarkedPiece = { text: string; met: boolean };

type WordPart = readonly [from: number, to: number];
const NOT_MET: WordPart = [0, 0];

const LONG = 150;
const BEFORE = 60;

/**
 * A text in pieces, with the sought part of each word marked: of a compound only the part, of a form the stem that was typed. An inte
 * beside a marked word is marked too, so that nobody reads past it.
 */
export function mark(text: string, typed: string[], keys: Set<string>): MarkedPiece[] {
	const pieces: MarkedPiece[] = [];
	let done = 0;
	const words = wordsOf(text);
	const met = words.map((word) => metPart(fold(word.text), typed, keys));
	for (const [i, word] of words.entries()) {
		const [from, to] = isDenying(fold(word.text)) && isNear(i, met) ? [0, word.text.length] : (met[i] ?? NOT_MET);
		if (to === 0) continue;
		pieces.push({ text: text.slice(done, word.at + from), met: false }, { text: text.slice(word.at + from, word.at + to), met: true });
		done = word.at + to;
	}
	return [...pieces, { text: text.slice(done), met: false }].filter((piece) => piece.text);
}

/**
 * The line under a hit's title, cut so that what was sought is seen: what it says, or where neither that nor the title has what was
 * typed, the other words that led to it.
 */
export function snippet({ title, text = '', also = [], codes = [] }: SearchEntry, typed: string[], keys: Set<string>): MarkedPiece[] {
	const lines = [title, text, ...also, ...codes.map((code) => `Källan: ${code}`)];
	const counts = lines.map((line) => typedIn(line, typed));
	const best = counts.indexOf(Math.max(...counts));
	return mark(cut(lines[Math.max(1, best)] ?? '', typed, keys), typed, keys);
}

/** How many of the words that were typed a line has itself, and not by another name. */
function typedIn(line: string, typed: string[]): number {
	const folded = fold(line);
	return typed.filter((one) => !STOP_WORDS.has(one) && folded.includes(keyOf(one))).length;
}

/** The words that were typed, folded. */
export function typedWords(query: string): string[] {
	return wordsOf(fold(query)).flatMap(({ text }) => partsOf(text).slice(0, 1));
}

function cut(line: string, typed: string[], keys: Set<string>): string {
	if (line.length <= LONG) return line;
	const at = mark(line, typed, keys).findIndex(({ met }) => met);
	const before = mark(line, typed, keys)
		.slice(0, Math.max(0, at))
		.reduce((sum, { text }) => sum + text.length, 0);
	if (before < LONG - 30) return `${line.slice(0, LONG).replace(/\s\S*$/, '')} …`;
	return `… ${line.slice(before - BEFORE, before - BEFORE + LONG).replace(/^\S*\s|\s\S*$/g, '')} …`;
}

/** Whether a word that is marked stands at most three words away. */
function isNear(at: number, met: WordPart[]): boolean {
	return met.some(([, to], i) => to > 0 && Math.abs(i - at) <= 3);
}

/** Which letters of a word are marked; `[0, 0]` where it was not sought. */
function metPart(word: string, typed: string[], keys: Set<string>): WordPart {
	if (!partsOf(word).some((part) => keys.has(keyOf(part)))) return NOT_MET;
	for (const one of typed) {
		for (const part of [one, keyOf(one)]) {
			const at = word.indexOf(part);
			if (at >= 0 && (part.length > 2 || at === 0)) return [at, at + part.length];
		}
	}
	return [0, word.length];
}
