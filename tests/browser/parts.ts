import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { readFileSync } from 'node:fs';

/** What shows nothing, and drawings, whose shapes have tests of their own. */
const LEFT_OUT = new Set(['script', 'style', 'template', 'svg']);

/** The parts of a built page: each element in its parent, by their names, classes and roles. A page with no new part shows nothing new. */
export function partsOf(file: string): string[] {
	return [...collect(parse(readFileSync(file, 'utf8')), '', new Set())];
}

/** The same of each step on a tree's page, by its state. */
export function partsOfSteps(file: string): Map<string, string[]> {
	const steps = stepsIn(parse(readFileSync(file, 'utf8')));
	return new Map(steps.map((step) => [attribute(step, 'data-state'), [...collect(step, '', new Set())]]));
}

function collect(node: Tree.Node, parent: string, found: Set<string>): Set<string> {
	if (!('childNodes' in node)) return found;
	if (!('tagName' in node)) return node.childNodes.reduce((all, child) => collect(child, parent, all), found);
	if (LEFT_OUT.has(node.tagName)) return found;
	const classes = attribute(node, 'class').split(/\s+/).filter(Boolean).toSorted();
	const name = [node.tagName, ...classes, attribute(node, 'role')].filter(Boolean).join('.');
	found.add(`${parent} ${name}`);
	for (const child of node.childNodes) collect(child, name, found);
	return found;
}

function stepsIn(node: Tree.Node): Tree.Element[] {
	if (!('childNodes' in node)) return [];
	if ('tagName' in node && attribute(node, 'data-state') && attribute(node, 'class').split(' ').includes('step')) return [node];
	return node.childNodes.flatMap(stepsIn);
}

function attribute({ attrs }: Tree.Element, wanted: string): string {
	return attrs.find(({ name }) => name === wanted)?.value ?? '';
}
