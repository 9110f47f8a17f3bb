import { checkAll, report } from '../../check/check.ts';
import { readContent } from '../../check/read.ts';
import { readTrees } from '../../check/trees.ts';
import { askForRest } from './ask.ts';
import { plan } from './plan.ts';
import { writeNew } from '../files/writeNew.ts';
import { areaFault, kindFault, USAGE, type NewKind, type Request } from './request.ts';
import type { KnownIds } from '../../check/references.ts';

/**
 * Makes what the arguments ask for under `root`, as drafts, and says what was made. Throws, in Swedish, and writes nothing where it cannot
 * be.
 */
export async function make(args: string[], root: string): Promise<string> {
	const known: KnownIds = { ...readContent(root).content, ...readTrees(root) };
	const given = parse(args, known);
	const request = isWhole(given) ? given : await askForRest(given, known);
	const files = plan(request, known);
	writeNew(files, root, 'Välj ett annat namn. ');
	const problems = await checkAll(root);
	return [
		'Det här är skapat, som utkast:',
		...[...files.keys()].map((file) => `  ${file}`),
		'\nByt ut det som börjar med ”Att skriva”. Kör npm start för att se hur det blir, och npm run check för att se om allt håller ihop.',
		...(problems.length > 0 ? [`\n${report(problems)}`] : []),
	].join('\n');
}

/** What the command line says: `rutin elweb/namn "Titeln"`, and for a practice call `--trad elweb/inloggning`. */
function parse(args: string[], known: KnownIds): Partial<Request> {
	const at = args.indexOf('--trad');
	const tree = at < 0 ? undefined : args[at + 1];
	const rest = at < 0 ? args : args.toSpliced(at, 2);
	const option = rest.find((arg) => arg.startsWith('-'));
	if (option) throw new Error(`"${option}" känns inte igen. Skriv så här: ${USAGE}`);
	const [kind, id, title, ...more] = rest;
	if (more.length > 0) throw new Error(`Titeln ska stå inom citattecken. Skriv så här: ${USAGE}`);
	const [area, name, deeper] = id?.split('/') ?? [];
	const fault = (kind && kindFault(kind)) || (area && areaFault(area, known));
	if (fault) throw new Error(fault);
	if (id && (!name || deeper !== undefined)) throw new Error(`"${id}" ska skrivas område/namn. Skriv så här: ${USAGE}`);
	return { kind: kind as NewKind | undefined, area, name, title, tree };
}

function isWhole(given: Partial<Request>): given is Request {
	return Boolean(given.kind && given.area && given.name && given.title && (given.kind !== 'ovning' || given.tree));
}
