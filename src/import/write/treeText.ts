import type { TreeConfig } from '../../../machines/tree.ts';

const WIDTH = 140;

/** A tree's file as it is written: the literal, with one key a line where it does not fit. */
export function treeText(config: TreeConfig): string {
	return `import { tree } from '../tree.ts';\n\nexport default tree.createMachine(${printed(config, 0, 34)});\n`;
}

/** A value in the layout that Prettier gives the trees: tabs, straight quotes, on one line where it fits after what stands `before` it. */
function printed(value: unknown, floor: number, before: number): string {
	if (typeof value === 'string') return quoted(value);
	if (typeof value !== 'object' || value === null) return String(value);
	const flat = inLine(value);
	const isStep = 'meta' in value && ('on' in value || 'type' in value);
	if (
		floor > 1 &&
		!isStep &&
		4 * floor + before + flat.length + 1 <= WIDTH &&
		!('kind' in value && value.kind === 'outcome' && flat.length > WIDTH)
	)
		return flat;
	const pad = '\t'.repeat(floor + 1);
	const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
	const rows = Array.isArray(value)
		? value.map((item) => pad + printed(item, floor + 1, 0))
		: Object.entries(value).map(([key, inner]) => `${pad}${keyed(key)}: ${printed(inner, floor + 1, keyed(key).length + 2)}`);
	return `${open}\n${rows.join(',\n')},\n${'\t'.repeat(floor)}${close}`;
}

function inLine(value: unknown): string {
	if (typeof value === 'string') return quoted(value);
	if (Array.isArray(value)) return `[${value.map(inLine).join(', ')}]`;
	if (typeof value !== 'object' || value === null) return String(value);
	const rows = Object.entries(value).map(([key, inner]) => `${keyed(key)}: ${inLine(inner)}`);
	return rows.length === 0 ? '{}' : `{ ${rows.join(', ')} }`;
}

function keyed(key: string): string {
	return /^[a-z_$][\w$]*$/i.test(key) ? key : quoted(key);
}

function quoted(text: string): string {
	const escaped = text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n');
	return text.includes("'") && !text.includes('"') ? `"${escaped}"` : `'${escaped.replaceAll("'", "\\'")}'`;
}
