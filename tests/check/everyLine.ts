/*
 * Slips of the hand on every line of every kind of file, as somebody makes them who types, pastes and deletes: a script makes them, so that
 * what is tried is not only what came to mind.
 */
type Slip = (line: string) => string | undefined;

const when =
	(sign: RegExp, to: string | ((line: string) => string)): Slip =>
	(line) =>
		sign.test(line) ? (typeof to === 'string' ? line.replace(sign, to) : to(line)) : undefined;
const value = (to: string) => when(/: .+$/, (line) => line.replace(/: .+$/, `: ${to}`));
const first = (sign: string) => when(/: [^[]/, (line) => line.replace(': ', `: ${sign}`));
const last = (sign: string) => when(/: [^[]+$/, (line) => line + sign);
const end =
	(sign: string): Slip =>
	(line) =>
		`${line} ${sign}`;

/** On any line. */
const any: Record<string, Slip> = {
	deleted: () => '',
	double: (line) => `${line}\n${line}`,
	'blank before': (line) => ` ${line}`,
	'blank less': when(/^ /, ''),
	'tab before': (line) => `\t${line}`,
	'hard blank before': (line) => `\u00A0${line}`,
	'hard blanks': when(/ /, (line) => line.replaceAll(' ', '\u00A0')),
	'words before': (line) => `kom ihåg\n${line}`,
	'comment of code': (line) => `// kom ihåg\n${line}`,
	'half of a merge': (line) => `=======\n${line}`,
	'no quote': when(/["']/, ''),
	'curly quotes': when(/["']/, (line) => line.replaceAll(/["']/g, '”')),
	'no comma': when(/,/, ''),
	'no colon': when(/:/, ''),
	semicolon: when(/:/, ';'),
	'no [': when(/\[/, ''),
	'no ]': when(/\]/, ''),
	'no {': when(/\{/, ''),
	'no }': when(/\}/, ''),
	'Å for A': when(/a/, 'å'),
	capital: when(/[a-zåäö]/, (line) => line.replace(/[a-zåäö]/, (sign) => sign.toUpperCase())),
	'a letter less': when(/[a-z](?=\W*$)/, ''),
	'comma after': (line) => `${line},`,
};
const ofYaml: Record<string, Slip> = {
	...Object.fromEntries(
		["''", '"  "', '[]', '{}', '7', 'true', '~', 'finns-inte', '2026-13-01', '- x'].map((to) => [`value ${to}`, value(to)]),
	),
	...Object.fromEntries(
		['@', '%', '&', '*', '!', '|', '>', '{', '[', '#', '"', "'", '“', '- '].map((sign) => [`first ${sign}`, first(sign)]),
	),
	...Object.fromEntries([': x', ' #2', '"', '<br>', ' **x**', ' {{x}}', '\u200B', '\u0000'].map((sign) => [`last ${sign}`, last(sign)])),
	'no blank after colon': when(/: /, ':'),
	bullet: when(/- /, '• '),
	'item without blank': when(/- /, '-'),
	'list in round brackets': when(/\[(.*)\]/, '($1)'),
};
const ofText: Record<string, Slip> = Object.fromEntries(
	[
		...['<br>', '{', '}', '<', '{x}', '<kort>', '<!-- x -->', '[mer]()', '[mer](#)', '[mer](/finns/inte/)', '[mer](a@example.se)', '**x'],
		...[
			'[mer](../x)',
			'[mer][x]',
			'![Kort](x.png)',
			'![](x.png)',
			'<Term id="x">y</Term>',
			'<System id="katalogen">',
			'</Term>',
			'<3',
			'```',
		],
		...[':::tips', '| a |', '<script>', '{{kort}}', '{kort}', '&nbsp;', '-x', '#x'],
	].flatMap((sign) => [
		[`end ${sign}`, end(sign)] as const,
		[`own line ${sign}`, ((line: string) => `${line}\n\n${sign}\n`) as Slip] as const,
	]),
);
const ofTree: Record<string, Slip> = {
	'target gone': when(/target: '[^']*'/, "target: 'finns-inte'"),
	'label empty': when(/label: '[^']*'/, "label: ''"),
	'label of blanks': when(/label: '[^']*'/, "label: '  '"),
	'no label': when(/label: '[^']*'/, ''),
	'text as a list': when(/(text|title): ('[^']*')/, '$1: [$2]'),
	'another kind': when(/kind: '\w+'/, "kind: 'fråga'"),
	'no kind': when(/kind: '\w+', /, ''),
	'source E9.99': when(/source: \[[^\]]*\]/, "source: ['E9.99']"),
	'open G99': when(/source: /, "open: ['G99'], source: "),
	'case as text': when(/case: \[\]/, "case: 'x'"),
	'next gone': when(/case: \[\]/, "next: 'biblioteket/finns-inte'"),
	'parts of nothing': when(/case: \[\]/, 'parts: [{}]'),
	'state renamed': when(/^\t\t'([a-z-]+)': \{/, "\t\t'nu-$1': {"),
	'state of digits': when(/^\t\t'([a-z-]+)': \{/, '\t\t7: {'),
};

/** Every slip in a file: what it is called, and the text with it. */
export function* slipsIn(file: string, text: string): Generator<{ name: string; text: string }> {
	const lines = text.split('\n');
	const head = file.endsWith('.ts') ? 0 : file.endsWith('.yml') ? lines.length : lines.indexOf('---', 1);
	for (const [i, line] of lines.entries()) {
		if (!line.trim() || (line === '---' && i <= head)) continue;
		const own = file.endsWith('.ts') ? ofTree : i < head ? ofYaml : ofText;
		for (const [name, slip] of Object.entries({ ...any, ...own })) {
			const slipped = slip(line);
			if (slipped === undefined || slipped === line) continue;
			yield { name: `${name}, on line ${i + 1} of ${file}`, text: lines.with(i, slipped).join('\n') };
		}
	}
}
