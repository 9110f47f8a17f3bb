import type { Block } from './blocks.ts';

/** What was read but may have been meant otherwise, a sentence each. */
export function oddities(blocks: Block[]): string[] {
	const [first] = blocks;
	const tabbed = blocks.filter((block) => 'text' in block && /\S\t+\S.*\t+\S|\S\t\S/.test(block.text));
	return [
		...(first?.kind === 'table'
			? ['Dokumentet börjar med en tabell. Är den ett sidhuvud, så ta bort den ur dokumentet och läs in det igen.']
			: []),
		...(tabbed.length > 1
			? ['Några rader har tabbar som kolumner. De lästes som löpande text: gör en tabell av dem, om de hör ihop.']
			: []),
		...blocks.flatMap((block) => (block.kind === 'picture' && block.why ? [block.why] : [])),
	];
}
