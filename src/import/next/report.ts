import type { Finding } from './finding.ts';

/** A place where a statement stands: what it is called, and all that is said there. */
export type Place = { name: string; text: string };
export type PlaceOf = (place: string) => Place | undefined;

/** What is told of the places of a statement. */
type Told = { placesOf: (id: string) => readonly string[]; placeOf: PlaceOf };

/** What a new version changed, a sentence each, the most dangerous first; `- ` begins each where it is for Markdown. */
export function reportOf(findings: readonly Finding[], told: Told): string[] {
	const shown = findings.filter((finding) => !(finding.kind === 'borta' && finding.into));
	return shown.toSorted((a, b) => rank(a) - rank(b)).map((finding) => sentence(finding, told));
}

/** The report for a review: a heading a degree of danger. */
export function markdownReport(findings: readonly Finding[], told: Told): string {
	const groups: [string, (finding: Finding) => boolean][] = [
		['Tal, förbud och adresser', (finding) => rank(finding) < 3],
		['Annat som är ändrat', (finding) => rank(finding) >= 3 && rank(finding) < 7],
		['Nytt', (finding) => finding.kind === 'ny' || finding.kind === 'avsnitt'],
		['Flyttat, nya rubriker och språk', (finding) => rank(finding) > 8],
	];
	return groups
		.map(([title, isIn]) => ({ title, lines: reportOf(findings.filter(isIn), told) }))
		.filter(({ lines }) => lines.length > 0)
		.map(({ title, lines }) => `### ${title}\n\n${lines.map((line) => `- ${line.replaceAll(/[*_`<]/g, '\\$&')}`).join('\n')}\n`)
		.join('\n');
}

const KINDS = ['ändrad', 'borta', 'delad', 'hopslagen', 'ny', 'avsnitt', 'flyttad', 'rubrik', 'språk', 'tecken'];

function rank(finding: Finding): number {
	if ('danger' in finding && finding.danger) return ['tal', 'nej', 'adress'].indexOf(finding.danger);
	return 3 + KINDS.indexOf(finding.kind);
}

function sentence(finding: Finding, told: Told): string {
	if (finding.kind === 'avsnitt') return `Avsnittet ”${finding.is}” är nytt.`;
	if (finding.kind === 'rubrik') return `Rubriken ”${finding.was}” heter nu ”${finding.is}”.`;
	if (finding.kind === 'ny')
		return `${finding.id} är ny${finding.section ? `, i ”${finding.section}”` : ''}: ”${short(finding.is)}” Den har ingen plats än.`;
	if (finding.kind === 'flyttad')
		return `${finding.id} är flyttad${finding.from ? ` från ”${finding.from}”` : ''}${finding.to ? ` till ”${finding.to}”` : ''}: ”${short(finding.was)}”`;
	const places = told.placesOf(finding.id);
	const count = places.length === 0 ? 'Den har ingen plats.' : `${places.length} ${places.length === 1 ? 'ställe' : 'ställen'}.`;
	if (finding.kind === 'borta') return `${finding.id} är borta: ”${short(finding.was)}” ${count}`;
	if (finding.kind === 'tecken') return `${finding.id} har andra tecken, samma ord.`;
	const verb =
		finding.kind === 'delad'
			? 'är delad i flera meningar'
			: finding.kind === 'hopslagen'
				? finding.with
					? `och ${finding.with} är en mening nu`
					: 'har meningar som är en nu'
				: finding.kind === 'språk'
					? 'ändrad, troligen bara språkligt'
					: 'ändrad';
	const changes = finding.changes.map(({ was, is }) =>
		was === '' ? `tillagt ”${short(is)}”` : is === '' ? `struket ”${short(was)}”` : `${short(was)} → ${short(is)}`,
	);
	return [`${finding.id} ${verb}: ${changes.join('; ')}.`, count, ...stillSaid(finding, places, told.placeOf)].join(' ');
}

/** Places that still say what the source no longer does: a number or an address that was exchanged. */
function stillSaid(finding: Extract<Finding, { changes: unknown }>, places: readonly string[], placeOf: PlaceOf): string[] {
	const words = finding.changes.flatMap(({ was, is }) =>
		(was.match(/[\w.+-]+@[\w.-]+\w|\d+/g) ?? []).filter((word) => !is.split(/\s+/).includes(word)),
	);
	return [...new Set(words)].flatMap((word) => {
		const whole = new RegExp(`(?<![\\w@.])${word.replaceAll(/[.+]/g, '\\$&')}(?![\\w@])`);
		const names = places.flatMap((place) => {
			const { name, text } = placeOf(place) ?? {};
			return name && text && whole.test(text) ? [name] : [];
		});
		if (names.length === 0) return [];
		const shown = names.slice(0, 3).join(', ');
		return [`${shown}${names.length > 3 ? ` och ${names.length - 3} till` : ''} har fortfarande ${word}.`];
	});
}

function short(text: string): string {
	const line = text.replaceAll(/\s+/g, ' ').trim();
	return line.length <= 160 ? line : `${line.slice(0, 158).replace(/\s+\S*$/, '')} …`;
}
