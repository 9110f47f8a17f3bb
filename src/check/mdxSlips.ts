import type { Meant } from '../tree/trial.ts';

/** A line of a page's text as it was most likely meant; undefined where it does not look like the slip. */
type Rule = (line: string) => Meant | undefined;

/** What is wrong with a line that cannot be read: the first slip that it looks like, and that lets it be read once it is put right. */
export function slipOnLine(body: string, line: number, faultIn: (body: string) => string | undefined): string | undefined {
	const lines = body.split('\n');
	const isRead = ({ meant }: Meant) => (lineIn(faultIn(lines.with(line - 1, meant).join('\n'))) ?? Infinity) > line;
	return RULES.map((rule) => rule(lines[line - 1] ?? '')).find((meant) => meant && isRead(meant))?.message;
}

/** The line where the compiler stopped, counted from 1. */
export function lineIn(said: string | undefined): number | undefined {
	const [, line] = /^(\d+):\d+:/.exec(said ?? '') ?? [];
	return line ? Number(line) : undefined;
}

const unless = (line: string, meant: string, message: string): Meant | undefined => (meant === line ? undefined : { meant, message });
/** `<Tree, id="x"`, `<Tree id: "x"`. */
const ODD_PART = /<([A-Z]\w*)[,:;]?\s+(\w+)\s*[=:\s]\s*(["'])/;

const RULES: Rule[] = [
	(line) =>
		/\{\/\*(?!.*\*\/)/.test(line) ? { meant: `${line} */}`, message: 'Kommentaren slutar inte. Skriv */} efter den.' } : undefined,
	(line) => unless(line, line.replaceAll(/<+(?=<[A-Z])/g, ''), 'Raden har ett < för mycket. Ta bort det.'),
	(line) => unless(line, line.replaceAll(/[/\\]{2,}>/g, '/>'), 'Raden har ett snedstreck för mycket. En del slutar med />.'),
	(line) => unless(line, line.replaceAll(/<\\(?=[A-Z])/g, '<'), 'En del börjar med < och sitt namn: <Term id="…">.'),
	(line) => {
		const [, name = ''] = ODD_PART.exec(line) ?? [];
		return unless(
			line,
			line.replace(ODD_PART, '<$1 $2=$3'),
			`Delen ska skrivas så här: <${name} id="…">, med likhetstecken och utan andra tecken.`,
		);
	},
	(line) => {
		const [, name = ''] = /<([A-Z]\w*)[,:;]\s/.exec(line) ?? [];
		return name
			? { meant: line.replaceAll(/<([A-Z]\w*)[,:;]\s/g, '<$1 '), message: `Efter <${name} ska det stå ett mellanslag.` }
			: undefined;
	},
	(line) => {
		const [, name = ''] = /<([A-Z]\w*)(?:\s[^<>]*)?$/.exec(line) ?? [];
		const meant = `${line.replace(/\s*\/?\s*$/, '')} />`;
		return name ? { meant, message: `<${name} … slutar inte. Skriv /> sist, eller > och efter texten </${name}>.` } : undefined;
	},
	(line) => unless(line, line.replaceAll(/<(?=\s*(?:[^A-Za-z/\s]|$))|<(?=\/(?![A-Za-z]))/g, '\\<'), shown('<')),
	(line) => unless(line, line.replaceAll(/(?<!\\)[{}]/g, '\\$&'), shown('{')),
	(line) => unless(line, line.replaceAll(/(?<!\\)<(?![A-Z])/g, '\\<'), shown('<')),
];

function shown(sign: string): string {
	return `Tecknet ${sign} läses som ${sign === '<' ? 'början på en del' : 'kod'}. Ska det synas, så skriv \\${sign}.`;
}
