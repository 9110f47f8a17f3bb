import { isEmpty } from '../progress/progress.ts';
import { read } from '../progress/read.ts';
import type { Learner } from './tally.ts';

/** A file as the browser gives it. */
export type GivenFile = { name: string; size: number; text: () => Promise<string> };

/** What files came to: those that count, and one sentence for each that does not, or does in part. */
export type Group = { learners: Learner[]; faults: string[] };

/** No learner's file is near this; a larger one is something else, and is not read. */
const LARGEST = 2_000_000;

/** Reads the files that learners have saved. Each stands by itself: one that cannot be read takes no other with it. */
export async function readFiles(files: readonly GivenFile[]): Promise<Group> {
	const texts = await Promise.all(files.map(textOf));
	const group: Group = { learners: [], faults: [] };
	const seen = new Map<string, string>();
	for (const [i, { name }] of files.entries()) {
		const text = texts[i];
		const twin = text === undefined ? undefined : seen.get(text);
		if (text !== undefined && twin === undefined) seen.set(text, name);
		const found =
			text === undefined ? { fault: `”${name}” gick inte att läsa.` } : twin ? { fault: twinOf(name, twin) } : learnerIn(name, text);
		if ('learner' in found) group.learners.push(found.learner);
		if (found.fault) group.faults.push(found.fault);
	}
	return { ...group, learners: withOwnNames(group.learners) };
}

function learnerIn(name: string, text: string): { learner: Learner; fault?: string } | { fault: string } {
	const { progress, lost, newer } = read(text);
	if (isEmpty(progress)) return { fault: `”${name}” räknas inte med: det är ingen fil som sparats härifrån, eller så är den skadad.` };
	const learner = { name: name.replace(/\.json$/i, ''), progress };
	if (newer) return { learner, fault: `”${name}” kommer från en nyare version av webbplatsen. Det som gick att läsa är med.` };
	return lost ? { learner, fault: `En del av ”${name}” gick inte att läsa. Resten är med.` } : { learner };
}

async function textOf({ size, text }: GivenFile, i: number, files: readonly GivenFile[]): Promise<string | undefined> {
	if (size > LARGEST) return undefined;
	return text.call(files[i]).catch(() => undefined);
}

function twinOf(name: string, twin: string): string {
	return `”${name}” är samma fil som ”${twin}” och räknas en gång.`;
}

/** Two files may have one name, from two folders. */
function withOwnNames(learners: Learner[]): Learner[] {
	return learners.map((learner, i) => {
		const before = learners.slice(0, i).filter(({ name }) => name === learner.name).length;
		return before > 0 ? { ...learner, name: `${learner.name} (${before + 1})` } : learner;
	});
}
