import type { Content, Problem } from './read.ts';
import { lineOf } from './lineOf.ts';
import { strings } from './references.ts';
import type { TreeFile } from './trees.ts';

/** What a draft says where something is to be written. */
const TO_WRITE = /Att skriva:|är inte skriven än/;

/** Words of a draft that are left when no open question says any more that they wait. */
export function checkUnwritten(content: Content, trees: Map<string, TreeFile>): Problem[] {
	const kinds = [content.docs, content.actions, content.templates];
	const waits = (ids: readonly string[]) => ids.some((id) => content.questions.has(id));
	const files = kinds.flatMap((kind) => [...kind.values()]).filter((file) => !file.broken && !waits(strings(file.data.source)));
	const steps = [...trees.values()].filter(({ config }) => Object.values(config.states).every(({ meta }) => !waits(meta.open ?? [])));
	return [...files, ...steps].flatMap(({ file, text }) => {
		const [words] = TO_WRITE.exec(text) ?? [];
		const message = `Här står ”${words}” kvar från utkastet. Skriv det som ska stå, eller ta bort det.`;
		return words ? [{ file, line: lineOf(text, words), message }] : [];
	});
}
