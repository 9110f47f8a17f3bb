import { createInterface } from 'node:readline/promises';
import { areasOf, newAreaFault } from '../../edit/acts/newArea.ts';
import type { KnownIds } from '../../check/references.ts';
import { SORTS, type Sort } from './draftTree.ts';
import { nameFrom } from '../../model/ids.ts';
import {
	areaFault,
	kindFault,
	nameFault,
	NEW_KINDS,
	sortFault,
	throughFault,
	titleFault,
	treeFault,
	USAGE,
	type NewKind,
	type Request,
} from './request.ts';

type Ask = (question: string, fault: (answer: string) => string | undefined, proposal?: string) => Promise<string>;

/** Asks for what the command line did not say, one question at a time, until each answer holds. Throws where nobody can be asked. */
export async function askForRest(given: Partial<Request>, known: KnownIds): Promise<Request> {
	if (!process.stdin.isTTY) throw new Error(`Här finns ingen terminal att fråga i. Skriv allt på raden: ${USAGE}`);
	const lines = createInterface({ input: process.stdin, output: process.stdout });
	const stopped = new Promise<never>((_, reject) => lines.once('close', () => reject(new Error('\nAvbrutet. Inget är skrivet.'))));
	const ask: Ask = async (question, fault, proposal = '') => {
		for (;;) {
			const typed = await Promise.race([lines.question(`${question}${proposal ? ` [${proposal}]` : ''} `), stopped]);
			const answer = typed.trim() || proposal;
			const wrong = fault(answer);
			if (!wrong) return answer;
			console.log(`  ${wrong}`);
		}
	};
	try {
		return await questions(given, known, ask);
	} finally {
		stopped.catch(() => {});
		lines.close();
	}
}

async function askForTree(kind: NewKind, sort: Sort, known: KnownIds, ask: Ask): Promise<string | undefined> {
	if (kind === 'ovning') return ask('Vilket träd övas?', (answer) => treeFault(answer, known));
	return sort === 'genom' ? ask('Vilket träd går man igenom?', (answer) => throughFault(answer, known)) : undefined;
}

async function askForArea(given: Partial<Request>, known: KnownIds, ask: Ask): Promise<Request> {
	const isEmpty = (answer: string) => (answer ? undefined : 'Namnet är tomt.');
	const title = given.title ?? (await ask('Vad heter området, som det ska stå i menyn?', isEmpty));
	const area = given.area ?? (await ask('Vad ska dess mappar heta?', (answer) => newAreaFault(answer, known), nameFrom(title)));
	return { kind: 'omrade', area, name: 'index', title };
}

async function questions(given: Partial<Request>, known: KnownIds, ask: Ask): Promise<Request> {
	const kinds = Object.entries(NEW_KINDS).map(([word, says]) => `  ${word.padEnd(7)} ${says}`);
	const kind = (given.kind ?? (await ask(`Vad vill du skapa?\n${kinds.join('\n')}\n>`, kindFault, 'rutin'))) as NewKind;
	if (kind === 'omrade') return askForArea(given, known, ask);
	const areas = areasOf(known);
	const area = given.area ?? (await ask(`I vilket område (${areas.join(', ')})?`, (answer) => areaFault(answer, known), areas[0]));
	const title = given.title ?? (await ask('Vad gäller det, som handläggaren säger det?', (answer) => titleFault(answer, area, known)));
	const name = given.name ?? (await ask('Vad ska filen heta?', nameFault, nameFrom(title)));
	const isTree = kind === 'rutin' || kind === 'trad';
	const sorts = Object.entries(SORTS).map(([word, says]) => `  ${word.padEnd(7)} ${says}`);
	const sort =
		given.sort ??
		(isTree ? await ask(`Vad är det första i trädet?\n${sorts.join('\n')}\n>`, (answer) => sortFault(answer, kind), 'fraga') : 'fraga');
	const tree = given.tree ?? (await askForTree(kind, sort as Sort, known, ask));
	return { kind, area, name, title, tree, sort: sort as Sort };
}
