import { checkAll, readContent, readTrees } from '../../check/disk.ts';
import { report } from '../../check/check.ts';
import { newAreaFault } from '../../edit/acts/newArea.ts';
import { askForRest } from './ask.ts';
import { plan } from './plan.ts';
import { writeNew } from '../files/writeNew.ts';
import { areaFault, help, kindFault, USAGE, type NewKind, type Request } from './request.ts';
import type { Sort } from './draftTree.ts';
import type { KnownIds } from '../../check/references.ts';

/**
 * Makes what the arguments ask for under `root`, as drafts, and says what was made, or for `--help` how to ask. Throws, in Swedish, and
 * writes nothing where it cannot be.
 */
export async function make(args: string[], root: string): Promise<string> {
	if (args.some((arg) => ['--help', '-h'].includes(arg))) return help();
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

/**
 * What the command line says: `rutin elweb/namn "Titeln"`, for a practice call or a tree that goes
 * through another `--trad elweb/inloggning`, and for another first step than a question `--sort datum`.
 */
function parse(args: string[], known: KnownIds): Partial<Request> {
	const [tree, others] = taken(args, '--trad');
	const [sort, rest] = taken(others, '--sort');
	const option = rest.find((arg) => arg.startsWith('-'));
	if (option) throw new Error(`"${option}" känns inte igen. Skriv så här: ${USAGE}`);
	const [kind, id, title, ...more] = rest;
	if (more.length > 0) throw new Error(`Titeln ska stå inom citattecken. Skriv så här: ${USAGE}`);
	const [area, name, deeper] = id?.split('/') ?? [];
	const isArea = kind === 'omrade';
	const fault = (kind && kindFault(kind)) || (area && (isArea ? newAreaFault(area, known) : areaFault(area, known)));
	if (fault) throw new Error(fault);
	if (isArea && name !== undefined) throw new Error(`"${id}" är ingen mapp för ett område: skriv namnet utan snedstreck.`);
	if (isArea) return { kind, area, name: 'index', title };
	if (id && (!name || deeper !== undefined)) throw new Error(`"${id}" ska skrivas område/namn. Skriv så här: ${USAGE}`);
	return { kind: kind as NewKind | undefined, area, name, title, tree, ...(sort !== undefined && { sort: sort as Sort }) };
}

/** The word after an option, and the arguments without the two. */
function taken(args: string[], option: string): [word: string | undefined, rest: string[]] {
	const at = args.indexOf(option);
	return at < 0 ? [undefined, args] : [args[at + 1] ?? '', args.toSpliced(at, 2)];
}

function isWhole(given: Partial<Request>): given is Request {
	return Boolean(given.kind && given.area && given.name && given.title && (given.kind !== 'ovning' || given.tree));
}
