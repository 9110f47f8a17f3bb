import { projectAt } from '../../check/disk.ts';
import { answer } from '../../edit/acts/answer.ts';
import { today } from '../../model/today.ts';
import { carryOut, told } from '../files/carryOut.ts';

const USAGE = 'npm run answer -- G7 "Svaret", och när det är infört: npm run answer -- G7 --klart [--prova]';

try {
	const args = process.argv.slice(2);
	const isTried = args.includes('--prova');
	const isDone = args.includes('--klart');
	const [id, words, ...more] = args.filter((arg) => arg !== '--prova' && arg !== '--klart');
	if (!id || more.length > 0 || isDone === (words !== undefined)) throw new Error(`Skriv så här, med svaret inom citattecken: ${USAGE}`);
	const root = process.cwd();
	const project = projectAt(root);
	const come = answer(project, { id, today: today(), ...(words !== undefined && { answer: words }) });
	const said = `${told(come, project)}${isDone ? '' : `\n\nNär det är gjort: npm run answer -- ${id} --klart`}`;
	if (!isTried) carryOut(come.act, root);
	console.log(isTried ? `Så här skulle det bli. Inget är skrivet.\n${said}` : said);
} catch (error) {
	console.error(error instanceof Error ? error.message : String(error));
	process.exitCode = 1;
}
