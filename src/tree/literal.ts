import {
	type Comment,
	type Expression,
	type ObjectExpression,
	type Program,
	type Property,
	type SpreadElement,
	type Statement,
} from 'acorn';
import { parsed, UNREADABLE, type LiteralFault } from './parsed.ts';

export type { LiteralFault };

/**
 * A tree's file as data: what its literal says, and the line of each key and item by its path (`states.roller.on.ja`). With faults there
 * may be no value. The file is read and never run, so nothing in it can hang, throw or fetch.
 */
export type LiteralFile = { value?: unknown; lines: ReadonlyMap<string, number>; faults: LiteralFault[] };

type Reading = { lines: Map<string, number>; faults: LiteralFault[] };
type Node = Expression | SpreadElement | null;

const NO_TREE = 'Filen exporterar inget träd. Den ska börja med: export default tree.createMachine({';
const NO_IMPORT = "Överst i filen saknas raden: import { tree } from '../tree.ts';";
const FETCH = "Filen hämtar något som inte finns. Den enda raden som ska hämta något är: import { tree } from '../tree.ts';";
const CODE = 'Raden är kod, och den körs inte: ett träd är bara uppgifter. Skriv värdet som text, tal eller lista, eller ta bort raden.';
const HOLE = 'I listan står två kommatecken efter varandra. Ta bort det ena.';
/** Reads the literal of a tree's file: `export default tree.createMachine({ … })` and nothing else. */
export function readLiteral(text: string): LiteralFile {
	const reading: Reading = { lines: new Map(), faults: [] };
	const program = parsed(text);
	if ('message' in program) return { ...reading, faults: [program] };
	const others = program.body.flatMap((statement) => faultOf(statement));
	const literal = program.body.flatMap((statement) => literalIn(statement) ?? [])[0];
	if (others.length > 0) return { ...reading, faults: others.slice(0, 1) };
	if (!literal) return { ...reading, faults: [{ line: program.body.at(-1)?.loc?.start.line, message: NO_TREE }] };
	if (!program.body.some(fetchesTree)) return { ...reading, faults: [{ line: 1, message: NO_IMPORT }] };
	const value = valueOf(literal, [], reading);
	return { value, ...reading };
}

/** The literal of a tree's file with the range of each part, and the comments of the file; undefined where `readLiteral` finds a fault. */
export function literalWithin(text: string): { literal: ObjectExpression; comments: Comment[] } | undefined {
	const comments: Comment[] = [];
	const program = parsed(text, comments);
	const [literal] = 'message' in program ? [] : program.body.flatMap((statement) => literalIn(statement) ?? []);
	return literal && { literal, comments };
}

/** Whether a line is the one that every tree begins with. */
function fetchesTree(statement: Program['body'][number]): boolean {
	if (statement.type !== 'ImportDeclaration') return false;
	const [only, ...more] = statement.specifiers;
	return (
		more.length === 0 &&
		only?.type === 'ImportSpecifier' &&
		only.local.name === 'tree' &&
		only.imported.type === 'Identifier' &&
		only.imported.name === 'tree'
	);
}

function faultOf(statement: Program['body'][number]): LiteralFault[] {
	const line = statement.loc?.start.line;
	if (statement.type === 'ImportDeclaration') return statement.source.value === '../tree.ts' ? [] : [{ line, message: FETCH }];
	return statement.type === 'ExportDefaultDeclaration' ? [] : [{ line, message: codeFault(statement as Statement) }];
}

function codeFault(statement: Statement): string {
	if (statement.type === 'EmptyStatement') return UNREADABLE;
	return statement.type === 'ExpressionStatement' && statement.expression.type === 'CallExpression' ? NO_TREE : CODE;
}

function literalIn(statement: Program['body'][number]): ObjectExpression | undefined {
	if (statement.type !== 'ExportDefaultDeclaration' || statement.declaration.type !== 'CallExpression') return undefined;
	const { callee } = statement.declaration;
	if (callee.type !== 'MemberExpression' || callee.object.type !== 'Identifier' || callee.property.type !== 'Identifier') return undefined;
	if (`${callee.object.name}.${callee.property.name}` !== 'tree.createMachine') return undefined;
	const [argument, ...more] = statement.declaration.arguments;
	return argument?.type === 'ObjectExpression' && more.length === 0 ? argument : undefined;
}

function valueOf(node: Node, path: string[], reading: Reading): unknown {
	if (node) reading.lines.set(path.join('.'), node.loc?.start.line ?? 1);
	if (node?.type === 'ObjectExpression') return objectOf(node, path, reading);
	if (node?.type === 'ArrayExpression') return node.elements.map((item, i) => valueOf(item, [...path, String(i)], reading));
	if (node?.type === 'Literal' && !('regex' in node && node.regex)) return node.value;
	if (node?.type === 'TemplateLiteral' && node.expressions.length === 0) return node.quasis[0]?.value.cooked;
	if (node?.type === 'UnaryExpression' && node.operator === '-' && node.argument.type === 'Literal') return -Number(node.argument.value);
	if (!node) {
		reading.faults.push({ line: reading.lines.get(path.slice(0, -1).join('.')), message: HOLE });
		return undefined;
	}
	const message =
		node.type === 'Identifier'
			? `Ordet ${node.name} betyder inget här. Skriv det inom citattecken ('${node.name}') om det är en text eller ett namn.`
			: CODE;
	reading.faults.push({ line: node.loc?.start.line, message });
	return undefined;
}

function objectOf(node: ObjectExpression, path: string[], reading: Reading): Record<string, unknown> {
	const read = new Map<string, unknown>();
	for (const property of node.properties) {
		const key = keyOf(property);
		const line = property.loc?.start.line;
		if (key === undefined) reading.faults.push({ line, message: CODE });
		else if (read.has(key))
			reading.faults.push({
				line,
				message: `Namnet "${key}" står två gånger på samma ställe. Ta bort det ena, eller ge det ett annat namn.`,
			});
		else {
			read.set(key, valueOf((property as Property).value, [...path, key], reading));
			reading.lines.set([...path, key].join('.'), line ?? 1);
			reading.faults.push(...sorted(key).map((message) => ({ line, message })));
		}
	}
	return Object.fromEntries(read);
}

/** The value of a part of a literal that has no faults. */
export function valueWithin(node: Expression): unknown {
	return valueOf(node, [], { lines: new Map(), faults: [] });
}

/** The name of a property; undefined for one that is computed, spread, or a function. */
export function keyOf(property: Property | SpreadElement): string | undefined {
	if (property.type !== 'Property' || property.computed || property.method || property.kind !== 'init') return undefined;
	if (property.key.type === 'Identifier') return property.key.name;
	return property.key.type === 'Literal' ? String(property.key.value) : undefined;
}

/** JavaScript puts names of digits alone first, whatever the file says. */
export function sorted(key: string): string[] {
	if (!/^\d+$/.test(key)) return [];
	return [`Namnet "${key}" är bara siffror, och sådana hamnar alltid först. Ge det ett namn med bokstäver: svar-${key}.`];
}
