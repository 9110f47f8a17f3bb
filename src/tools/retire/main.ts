import { projectAt } from '../../check/disk.ts';
import { carryOut } from '../files/act.ts';
import { retire, USAGE } from './retire.ts';

try {
	const [id, why = '', replacedBy, isTried] = read(process.argv.slice(2));
	const root = process.cwd();
	const { act, said } = retire(projectAt(root), { id, why, replacedBy, today: new Date().toLocaleDateString('sv-SE') });
	if (!isTried) carryOut(act, root);
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
