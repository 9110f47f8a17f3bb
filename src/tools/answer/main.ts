import { projectAt } from '../../check/disk.ts';
import { carryOut } from '../files/act.ts';
import { answer, USAGE } from './answer.ts';

try {
	const args = process.argv.slice(2);
	const isTried = args.includes('--prova');
	const isDone = args.includes('--klart');
	const [id, words, ...more] = args.filter((arg) => arg !== '--prova' && arg !== '--klart');
	if (!id || more.length > 0 || isDone === (words !== undefined)) throw new Error(`Skriv så här, med svaret inom citattecken: ${USAGE}`);
	const root = process.cwd();
	const today = new Date().toLocaleDateString('sv-SE');
	const { act, said } = answer(projectAt(root), { id, today, ...(words !== undefined && { answer: words }) });
	if (!isTried) carryOut(act, root);
	console.log(isTried ? `Så här skulle det bli. Inget är skrivet.\n${said}` : said);
} catch (error) {
	console.error(error instanceof Error ? error.message : String(error));
	process.exitCode = 1;
}
