import type { History } from '../../diff/history/days.ts';
import { dayInWords } from '../../model/due.ts';
import { DAYS } from './read.ts';

const WHY = {
	'no git': 'Historiken kan inte läsas: Git är inte installerat på datorn som byggde webbplatsen.',
	'no repository': 'Det finns ingen historik: webbplatsen byggdes av en mapp utan Git, till exempel en uppackad zip-fil.',
	'no commits': 'Det finns ingen historik än: inget är sparat i Git.',
	refused: 'Historiken kan inte läsas: Git säger nej till mappen som webbplatsen byggdes av. Kör git status i den och se varför.',
};

/** How far the history reaches that is told of, in a sentence or two. */
export function reachOf(history: History): string {
	if ('why' in history) return WHY[history.why];
	const { days, begins, isCut, isLimited } = history;
	if (isLimited)
		return `Här står de ${DAYS} senaste dagarna med ändringar. Äldre visas med npm run tree:diff -- --sedan och en dag, i projektets mapp.`;
	if (isCut)
		return 'Äldre ändringar saknas: webbplatsen byggdes av en kopia utan hela historiken. Den som sköter bygget hämtar den med fetch-depth: 0, eller med git fetch --unshallow.';
	if (!begins) return 'Inget är ändrat än.';
	return `Historiken börjar ${dayInWords(begins)}.${days.length === 0 ? ' Inget är ändrat sedan dess.' : ''}`;
}
