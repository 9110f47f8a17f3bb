import { linesIn, slipAmong, type Meant, type Slip } from './trial.ts';

/** Undefined where a line does not look like the slip. */
type Rule = (line: string, below: string) => Meant | undefined;

const PAIRS: Record<string, string> = { '{': '}', '[': ']', '(': ')' };
const CLOSERS = /^\t*[}\])][}\]),;]*$/;

/** The line that makes a tree's file unreadable; `stopIn` is the line where the parser stops. */
export function slipIn(text: string, stopIn: (text: string) => number): Slip | undefined {
	const lines = linesIn(text);
	const stopped = stopIn(text);
	// The nearer the line is to where the parser stopped, the likelier it is the cause.
	const order = [...lines.keys()].slice(0, stopped).reverse();
	return slipAmong(lines, stopped, order, (line, at) => RULES.map((rule) => rule(line, lines[at + 1] ?? '')), stopIn);
}

/** A bracket that a line lacks, or has too many, and its place. What the line ends with may be closed below; texts are passed over. */
function oddBracket(line: string): { sign: string; at: number; isMissing: boolean } | undefined {
	const bare = line.replace(/'[^']*'|"[^"]*"|`[^`]*`/g, (quoted) => ' '.repeat(quoted.length));
	const open: number[] = [];
	const closerOf = (at = -1) => PAIRS[bare.charAt(at)] ?? '';
	for (const [at, sign] of [...bare].entries()) {
		if (PAIRS[sign]) open.push(at);
		if (!'}])'.includes(sign)) continue;
		if (closerOf(open.at(-1)) === sign) open.pop();
		else if (open.some((one) => closerOf(one) === sign))
			return { sign: closerOf(open.at(-1)), at: bare.charAt(at - 1) === ' ' ? at - 1 : at, isMissing: true };
		else return { sign, at, isMissing: false };
	}
	const [first] = open;
	if (first === undefined || first >= bare.trimEnd().length - 1) return undefined;
	return { sign: closerOf(open.at(-1)), at: /,?\s*$/.exec(line)?.index ?? line.length, isMissing: true };
}

/** Brackets of one line: one that is not closed there and does not end it, or one that closes what was not opened. */
function bracketRule(line: string): Meant | undefined {
	const odd = CLOSERS.test(line) ? undefined : oddBracket(line);
	if (!odd) return undefined;
	const { sign, at, isMissing } = odd;
	if (isMissing) return { meant: line.slice(0, at) + sign + line.slice(at), message: `På raden saknas ${sign}.` };
	const opener = Object.keys(PAIRS).find((key) => PAIRS[key] === sign);
	const meant = line.slice(0, at) + line.slice(at + 1);
	return { meant, message: `På raden står ${sign} utan ${opener}. Ta bort den, eller skriv ${opener} där den ska börja.` };
}

const NOT_OURS = 'Raden hör inte till trädet. Ta bort den. En kommentar börjar med //.';
const FIRST = "import { tree } from '../tree.ts';";
const START = 'export default tree.createMachine({';

const RULES: Rule[] = [
	(line) => (/^\s*import\b/i.test(line) ? { meant: FIRST, message: `Raden ska vara: ${FIRST}` } : undefined),
	(line) => (/createMachine|^\s*export\b/.test(line) ? { meant: START, message: `Raden ska vara: ${START}` } : undefined),
	(line) => (/^\}\)?;?\s*$/.test(line) ? { meant: '});', message: 'Den sista raden ska vara: });' } : undefined),
	(line) => {
		const isOurs = /^\s*(?:(?:'[^']*'|"[^"]*"|[\wåäö -]+)\s*[:=;]|[{}[\]()'"‘’“”])/i.test(line) || /^\s*(?:'[^']*'|\w+)\s*['{[]/.test(line);
		return isOurs || CLOSERS.test(line) ? undefined : { meant: '', message: NOT_OURS };
	},
	(line) => {
		const [, indent, name, rest] = /^(\t*(?:\{ )?)([a-zåäö0-9]+(?:[- ][a-zåäö0-9]+)+)(:.*)$/i.exec(line) ?? [];
		if (!name) return undefined;
		return { meant: `${indent}'${name}'${rest}`, message: `Ett namn med bindestreck skrivs inom citattecken: '${name}'.` };
	},
	(line) => (/,,/.test(line) ? { meant: line.replace(/,,+/, ','), message: 'Raden har ett kommatecken för mycket.' } : undefined),
	(line) =>
		/[{[(] *,/.test(line) ? { meant: line.replace(/([{[(]) *,/, '$1'), message: 'Raden har ett kommatecken för mycket.' } : undefined,
	(line) => {
		const [, sign] = /([;.])\s*$/.exec(line) ?? [];
		if (!sign) return undefined;
		return { meant: line.replace(/[;.]\s*$/, ','), message: `Raden slutar med ${sign} Den ska sluta med ett kommatecken.` };
	},
	(line) => {
		const [, before = '', name, sign, after = ''] = /^(.*?)('[\w-]+'|\b\w+)( = |; |\s+(?=['[{]))(.+)$/.exec(line) ?? [];
		if (!name || !sign) return undefined;
		return { meant: `${before}${name}: ${after}`, message: `Efter ${name} ska det stå ett kolon: ${name}: …` };
	},
	(line) => {
		const meant = line.replace(/(['\]}]) (?=(?:\w+|'[\w-]+')(?:: ?|[\],]))/, '$1, ');
		return meant === line ? undefined : { meant, message: 'Ett kommatecken saknas mellan två saker på raden.' };
	},
	// A quotation mark within a text that stands in such marks.
	(line) => {
		const meant = line.replace(
			/(\w: ')(.*?)('(?=, \w+: |[\s,}\])]*$))/g,
			(_, head: string, text: string, end: string) => head + text.replaceAll("'", '’') + end,
		);
		if (meant === line) return undefined;
		return { meant, message: 'Citattecken inne i en text skrivs ”så här”, och apostrof ’.' };
	},
	(line) => {
		const [, kept] = /^(.*[\w'\]},;)]) ?\{$/.exec(line) ?? [];
		return kept ? { meant: kept, message: 'Raden slutar med en { för mycket.' } : undefined;
	},
	(line) => {
		const meant = line.replace(/\[([a-z][\w./-]*)\]/gi, "['$1']");
		return meant === line ? undefined : { meant, message: "Varje namn i en lista står inom citattecken: ['ett', 'två']." };
	},
	bracketRule,
	(line) => {
		// A list that ends after its first name: `['ett', kind: …`.
		const meant = line.replace(/\[('[^']*')(?=, \w+:)/, '[$1]');
		return meant === line ? undefined : { meant, message: 'På raden saknas ].' };
	},
	(line, below) => {
		if (/[,{[(;]\s*$/.test(line) || !/^\t*['"\w{}\])]/.test(below)) return undefined;
		return { meant: `${line},`, message: 'Raden slutar utan kommatecken.' };
	},
	(line, below) => {
		if (depthOf(below) <= depthOf(line)) return undefined;
		const [, head] = /^(\t*(?:\w+|'[\w-]+'):)\s*\(?$/.exec(line) ?? [];
		const sign = /^\t*[{[]/.test(below) ? '[' : '{';
		return head ? { meant: `${head} ${sign}`, message: `Raden ska sluta med ${sign}.` } : undefined;
	},
];

function depthOf(line: string): number {
	return /^\t*/.exec(line)?.[0].length ?? 0;
}
