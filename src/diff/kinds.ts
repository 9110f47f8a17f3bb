import type { ChoiceRule, DateLimit, Part, StepMeta, TreeConfig } from '../../machines/tree.ts';
import { inWords } from '../model/duration.ts';
import { labelsOf, metaOf, nameOf as stepName, treeIn } from '../tree/walk.ts';
import { edited, quoted, turned, type ToldChange } from './change.ts';
import type { NameOf } from './keys.ts';

/** A step of one version of a tree. */
type Place = { config: TreeConfig; state: string };

/** What has changed in what only some kinds of step hold: limits, things to choose, rules, and what holds on some ways alone. */
export function kindChanges(was: Place, now: Place, nameOf: NameOf): ToldChange[] {
	const [old, fresh] = [was, now].map((place) => ({ place, meta: metaOf(place.config, place.state) }));
	const lines = (of: (meta: StepMeta, place: Place) => string[]) =>
		[old, fresh].map((one) => (one?.meta ? of(one.meta, one.place) : [])) as [string[], string[]];
	const sides = [old, fresh].map((one) => (one?.meta?.kind === 'date' ? sideOf(one.meta.counts) : undefined));
	return [
		...edited('Gränserna', ...lines(bandLines)),
		...(sides[0] && sides[1] ? turned('Det som räknas', sides[0], sides[1]) : []),
		...edited('Bilderna, länkarna och tabellerna', ...lines(aidLines)),
		...edited('Det som kan väljas', ...lines(optionLines)),
		...edited('Reglerna', ...lines(ruleLines)),
		...edited('Det som bara gäller ibland', ...lines((meta, place) => partLines(meta, place, nameOf))),
	];
}

function labelOf({ config, state }: Place, answer: string): string {
	return quoted(labelsOf(config, [{ state, answer }])[0] ?? answer);
}

function sideOf(counts: 'since' | 'until' | undefined): string {
	return counts === 'until' ? 'dagarna fram till datumet' : 'dagarna sedan datumet';
}

function bandLines(meta: StepMeta, place: Place): string[] {
	// An older version may have written its limits otherwise.
	if (!('bands' in meta)) return [];
	if (meta.kind === 'date')
		return [
			...meta.bands.map(
				({ to, answer }) => `${to === undefined ? 'annars' : `till och med ${limitInWords(to)}`}: ${labelOf(place, answer)}`,
			),
			...(meta.beyond ? [`på andra sidan dagen: ${labelOf(place, meta.beyond)}`] : []),
		];
	if (meta.kind !== 'number') return [];
	const unit = meta.unit ? ` ${meta.unit}` : '';
	return meta.bands.map(({ to, below, answer }) => {
		const limit = to === undefined ? (below === undefined ? 'annars' : `under ${below}${unit}`) : `till och med ${to}${unit}`;
		return `${limit}: ${labelOf(place, answer)}`;
	});
}

function limitInWords(limit: DateLimit): string {
	if (typeof limit === 'object') return `den ${limit.day} i månaden, ${limit.months} månader bort`;
	return /^\d/.test(limit) ? `den ${limit}` : inWords(limit);
}

function aidLines({ aids = [] }: StepMeta): string[] {
	return aids.flatMap((aid) => {
		if (aid.kind === 'link') return [`${aid.text} (${aid.to})`];
		if (aid.kind === 'table') return [`tabellen ${quoted(aid.caption)}`, ...aid.rows.map((cells) => cells.join(' | '))];
		return [`bilden ${aid.file}: ${aid.alt}${aid.caption ? ` (${aid.caption})` : ''}`];
	});
}

function optionLines(meta: StepMeta): string[] {
	if (meta.kind !== 'choices') return [];
	return Object.values(meta.options).map(({ label, means }) => (means ? `${label} (${means})` : label));
}

function ruleLines(meta: StepMeta, place: Place): string[] {
	if (meta.kind !== 'choices') return [];
	const names = (ids: string[]) => ids.map((id) => meta.options[id]?.label ?? id);
	return meta.rules.map((rule) => `${conditions(rule, names) || 'annars'}: ${labelOf(place, rule.answer)}`);
}

function conditions({ all, any, none }: ChoiceRule, names: (ids: string[]) => string[]): string {
	const parts = [all && names(all).join(' och '), any && names(any).join(' eller '), none && `inte ${names(none).join(' eller ')}`];
	return parts.filter(Boolean).join(', ');
}

function partLines(meta: StepMeta, { config }: Place, nameOf: NameOf): string[] {
	return meta.kind === 'outcome' ? (meta.parts ?? []).flatMap((part) => partInWords(config, part, nameOf)) : [];
}

function partInWords(config: TreeConfig, { when, text, actions, templates, case: lines, followUp, next }: Part, nameOf: NameOf): string[] {
	const condition = Object.entries(when).map(([state, answers]) => {
		const labels = [answers].flat().map((answer) => labelOf({ config, state }, answer));
		return `${quoted(stepName(metaOf(config, state)))} är ${labels.join(' eller ')}`;
	});
	const held = [
		text,
		...(actions ?? []).map((id) => nameOf('actions', id)),
		...(templates ?? []).map((id) => nameOf('templates', id)),
		...(lines ?? []),
		followUp && `följ upp om ${inWords(followUp.after)}: ${followUp.what}`,
		next && `fortsätt i ${quoted(nameOf('trees', treeIn(next) ?? ''))}`,
	];
	return held.filter(Boolean).map((one) => `om ${condition.join(' och ')}: ${one}`);
}
