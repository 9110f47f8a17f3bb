import { compare } from './compare.ts';
import { defaultBase, requireGit, revision } from './revision.ts';
import { versionIn } from './version.ts';
import { asMarkdown, asText } from './write.ts';

const USAGE = 'Skriv så här: npm run tree:diff -- [--markdown] [version] [senare version]';

try {
	console.log(await diff(process.argv.slice(2)));
} catch (error) {
	console.error(error instanceof Error ? error.message : String(error));
	process.exitCode = 1;
}

async function diff(args: string[]): Promise<string> {
	const unknown = args.find((arg) => arg.startsWith('-') && arg !== '--markdown');
	if (unknown) throw new Error(`"${unknown}" känns inte igen. ${USAGE}`);
	const revisions = args.filter((arg) => arg !== '--markdown');
	if (revisions.length > 2) throw new Error(`Två versioner kan jämföras, inte ${revisions.length}. ${USAGE}`);
	const root = process.cwd();
	requireGit(root);
	const [from = defaultBase(root), to] = revisions;
	const before = await revision(root, from);
	const after = to ? await revision(root, to) : await versionIn(root, 'mappen som den är nu');
	const write = args.includes('--markdown') ? asMarkdown : asText;
	return write(compare(before, after), before.name, after.name);
}
