import { RegExpParser, type AST } from '@eslint-community/regexpp';
import { isGeneral } from '../model/field.ts';
import type { Format } from '../model/format.ts';
import { fits, LONGEST_VALUE } from '../model/pattern.ts';
import { type Content, type ContentFile, type Problem } from './read.ts';

/** In how many ways a pattern may be tried at a value before it is too slow for a page: each takes less than a microsecond or two. */
const MOST_WAYS = 50_000;

/** How many repetitions may lie in one another: deeper ones are unrolled into more than a browser can hold. */
const DEEPEST = 2;

/**
 * What is wrong in the organisations' own formats: names already taken, patterns that cannot be read or could hang a page, examples that do
 * not hold.
 */
export function checkFormats(content: Content): Problem[] {
	return [...content.formats].flatMap(([id, file]) => {
		if (isGeneral(id))
			return [{ file: file.file, message: `Formatet "${id}" finns redan för alla organisationer. Ge filen ett annat namn.` }];
		return file.broken ? [] : checkFormat(file);
	});
}

function checkFormat(file: ContentFile): Problem[] {
	const { example, rules } = file.data as Format;
	const at = (path: PropertyKey[], message: string) => ({ file: file.file, line: file.lineAt(path), message });
	const unsafe = rules.flatMap(({ pattern }, i) => {
		const fault = patternFault(pattern);
		return fault ? [at(['rules', i, 'pattern'], `Mönstret "${pattern}" ${fault}`)] : [];
	});
	if (unsafe.length > 0) return unsafe;
	const refused = firstBroken(rules, example);
	return [
		...(refused ? [at(['example'], `Exemplet "${example}" godtas inte av mönstret "${refused.pattern}". Rätta det ena av dem.`)] : []),
		...rules.flatMap((rule, i) => {
			if (firstBroken(rules, rule.wrong) === rule) return [];
			return [
				at(
					['rules', i, 'wrong'],
					`"${rule.wrong}" under wrong ger inte varningen "${rule.warning}" Rätta mönstret, eller skriv ett annat värde.`,
				),
			];
		}),
	];
}

function firstBroken(rules: Format['rules'], value: string): Format['rules'][number] | undefined {
	return rules.find(({ pattern }) => !fits(pattern, value));
}

/** What is wrong with a pattern, as the end of a sentence; undefined where nothing is. */
export function patternFault(pattern: string): string | undefined {
	const read = parse(pattern);
	if (!read) return 'går inte att läsa som ett reguljärt uttryck. Se efter om en parentes, en hakparentes eller ett \\ saknas.';
	if (ways(read) <= MOST_WAYS) return undefined;
	return 'kan få sidan att hänga sig. Skriv hur många tecken det gäller, som {1,10}, och inga upprepningar inuti en upprepning.';
}

function parse(pattern: string): AST.Pattern | undefined {
	try {
		return new RegExpParser({ ecmaVersion: 2025 }).parsePattern(pattern, 0, pattern.length, { unicode: true });
	} catch {
		return undefined;
	}
}

/**
 * The most ways in which a pattern can be tried at a value of the longest length, which bounds the time it takes: `\d+` 60, `\d+\d+` 3,600,
 * `(\d+)+` beyond count. What looks ahead or back is never let through.
 */
function ways(node: AST.Pattern | AST.Element, depth = 0): number {
	switch (node.type) {
		case 'Pattern':
		case 'Group':
		case 'CapturingGroup':
			return node.alternatives.map(({ elements }) => elements.reduce((all, each) => all * ways(each, depth), 1)).reduce((a, b) => a + b, 0);
		case 'Quantifier':
			return depth === DEEPEST ? Infinity : repeated(ways(node.element, depth + 1), node.min, node.max);
		case 'Assertion':
			return node.kind === 'lookahead' || node.kind === 'lookbehind' ? Infinity : 1;
		case 'Backreference':
			return Infinity;
		default:
			return 1;
	}
}

function repeated(once: number, min: number, max: number): number {
	if (min > LONGEST_VALUE) return Infinity;
	const counts = Array.from({ length: Math.min(max, LONGEST_VALUE) - min + 1 }, (_, i) => min + i);
	return counts.reduce((sum, count) => sum + once ** count, 0);
}
