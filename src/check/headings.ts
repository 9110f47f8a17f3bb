import { lineOfNode, nodesOf, wordsOf, type Node } from './nodes.ts';
import type { ContentFile, Problem } from './read.ts';

/** Headings that are empty, that are none, or that skip a level, so that a reader who goes by headings thinks that something is missing. */
export function checkHeadings(file: ContentFile): Problem[] {
	const nodes = nodesOf(file) ?? [];
	// The title of the page is the first level; a second one is told of elsewhere.
	const headings = nodes.filter(({ type, depth = 0 }) => type === 'heading' && depth > 1);
	const told = (node: Node, message: string) => ({ file: file.file, line: lineOfNode(file, node), message });
	return [
		...headings.flatMap((heading, i) => {
			const [words, depth, before] = [wordsOf(heading).trim(), heading.depth ?? 0, headings[i - 1]?.depth ?? 1];
			if (!words && !heading.children?.length) return [told(heading, 'Rubriken är tom. Skriv något efter #, eller ta bort raden.')];
			if (depth <= before + 1) return [];
			const right = '#'.repeat(before + 1);
			return [told(heading, `Rubriken "${words}" hoppar över en nivå. Skriv ${right} i stället för ${'#'.repeat(depth)}.`)];
		}),
		...nodes
			.filter(({ type, value = '' }) => type === 'text' && /^#{1,6}[^#\s]/.test(value))
			.map((node) => told(node, 'Raden visas som den står. Ska den vara en rubrik, så skriv ett mellanslag efter #.')),
	];
}
