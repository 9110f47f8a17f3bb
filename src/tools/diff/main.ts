import { compare } from '../../diff/compare.ts';
import { commitBefore, dayOfCommit } from '../../diff/history/commits.ts';
import { defaultBase, requireGit, revision } from './revision.ts';
import { sinceDay } from '../../diff/since.ts';
import { today } from '../../model/today.ts';
import { versionIn } from './onDisk.ts';
import { asMarkdown, asText } from './write.ts';

const USAGE = 'Skriv så här: npm run tree:diff -- --sedan 2026-10-25, eller: npm run tree:diff -- [--markdown] [version] [senare version]';

try {
	console.log(diff(process.argv.slice(2)));
} catch (error) {
	console.error(error instanceof Error ? error.message : String(error));
	process.exitCode = 1;
}

function diff(args: string[]): string {
	if (args.includes('--sedan')) return since(args);
	const unknown = args.find((arg) => arg.startsWith('-') && arg !== '--markdown');
	if (unknown) throw new Error(`"${unknown}" känns inte igen. ${USAGE}`);
	const revisions = args.filter((arg) => arg !== '--markdown');
	if (revisions.length > 2) throw new Error(`Två versioner kan jämföras, inte ${revisions.length}. ${USAGE}`);
	const root = process.cwd();
	requireGit(root);
	const [from = defaultBase(root), to] = revisions;
	const before = revision(root, from);
	const after = to ? revision(root, to) : versionIn(root, 'mappen som den är nu');
	const write = args.includes('--markdown') ? asMarkdown : asText;
	return write(compare(before, after), before.name, after.name);
}

/** What has changed since a day: what the folder holds now against the last commit before it. */
function since(args: string[]): string {
	const root = process.cwd();
	const words = args.filter((arg) => arg !== '--sedan' && arg !== '--markdown');
	requireGit(root);
	const day = sinceDay(words.join(' '), today());
	const { commit, isFirst } = commitBefore(root, day);
	const called = isFirst ? `historikens början ${dayOfCommit(root, commit)}` : `läget före ${day}`;
	const [before, after] = [revision(root, commit, called), versionIn(root, 'mappen som den är nu')];
	const write = args.includes('--markdown') ? asMarkdown : asText;
	return write(compare(before, after), before.name, after.name);
}
