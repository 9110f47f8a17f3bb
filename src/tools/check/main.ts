import { placesWalked } from '../../tree/walked.ts';
import { isFault, report } from '../../check/check.ts';
import { checked } from '../../check/disk.ts';
import { tidied, tidyFaults } from './tidy.ts';

const root = process.cwd();
const args = process.argv.slice(2);
const words = args.filter((_, i) => args[i - 1] === '--ord');
if (args.includes('--ordna') || words.length > 0) console.log(await tidied(root, words));

const { problems, trees } = await checked(root);
const all = problems.some(isFault) ? problems : [...problems, ...(await tidyFaults(root))];
console.log(all.length > 0 ? report(all) : `Innehållet och träden håller ihop: inga fel.\n${walked()}`);
process.exitCode = all.some(isFault) ? 1 : 0;

/** How much of the trees was walked: every step with all that can be known and remembered there. */
function walked(): string {
	const places = [...trees.values()].reduce((sum, { config }) => sum + (placesWalked(config) ?? 0), 0);
	return `Prövat: ${trees.size} träd, ${places.toLocaleString('sv-SE')} lägen (ett steg med det som kan vara känt där).`;
}
