import { projectAt } from '../../check/disk.ts';
import { retire } from '../../edit/acts/retire.ts';
import { today } from '../../model/today.ts';
import { carryOut, told } from '../files/carryOut.ts';

const USAGE = 'npm run retire -- område/sida "Varför den inte gäller, och vad man gör i stället" [--ersatt-av område/sida] [--prova]';

try {
	const [id, why = '', replacedBy, isTried] = read(process.argv.slice(2));
	const root = process.cwd();
	const project = projectAt(root);
	const come = retire(project, { id, why, replacedBy, today: today() });
	const said = told(come, project);
	if (!isTried) carryOut(come.act, root);
	console.log(isTried ? `Så här skulle det bli. Inget är skrivet.\n${said}` : `Rutinen är indragen.\n${said}`);
} catch (error) {
	console.error(error instanceof Error ? error.message : String(error));
	process.exitCode = 1;
}

function read(args: string[]): [id: string, why: string | undefined, replacedBy: string | undefined, isTried: boolean] {
	const at = args.indexOf('--ersatt-av');
	const rest = (at < 0 ? args : args.toSpliced(at, 2)).filter((arg) => arg !== '--prova');
	const unknown = rest.find((arg) => arg.startsWith('-'));
	const [id, why, ...more] = rest;
	if (unknown) throw new Error(`"${unknown}" känns inte igen. Skriv så här: ${USAGE}`);
	if (!id || more.length > 0) throw new Error(`Skriv så här, med skälet inom citattecken: ${USAGE}`);
	return [id, why, at < 0 ? undefined : (args[at + 1] ?? ''), args.includes('--prova')];
}
