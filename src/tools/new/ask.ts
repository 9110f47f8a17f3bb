import { createInterface } from 'node:readline/promises';
import type { KnownIds } from '../../check/references.ts';
import { nameFrom } from '../../model/ids.ts';
import {
	areaFault,
	areasOf,
	kindFault,
	nameFault,
	NEW_KINDS,
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

async function questions(given: Partial<Request>, known: KnownIds, ask: Ask): Promise<Request> {
	const kinds = Object.entries(NEW_KINDS).map(([word, says]) => `  ${word.padEnd(7)} ${says}`);
	const kind = (given.kind ?? (await ask(`Vad vill du skapa?\n${kinds.join('\n')}\n>`, kindFault, 'rutin'))) as NewKind;
	const areas = areasOf(known);
	const area = given.area ?? (await ask(`I vilket område (${areas.join(', ')})?`, (answer) => areaFault(answer, known), areas[0]));
	const title = given.title ?? (await ask('Vad gäller det, som handläggaren säger det?', (answer) => titleFault(answer, area, known)));
	const name = given.name ?? (await ask('Vad ska filen heta?', nameFault, nameFrom(title)));
	const tree = kind === 'ovning' ? (given.tree ?? (await ask('Vilket träd övas?', (answer) => treeFault(answer, known)))) : undefined;
	return { kind, area, name, title, tree };
}
