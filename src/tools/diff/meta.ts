import type { DateQuestion, Outcome, Question, StepMeta } from '../../../machines/tree.ts';
import type { Kind } from '../../model/kinds.ts';
import { inWords } from '../../tree/duration.ts';
import { edited, listed, turned, type Change } from './change.ts';

/** What an entry is called, in either version. */
export type NameOf = (kind: Kind | 'trees', id: string) => string;

/** What has changed in what a step says, asks for and leads to. */
export function metaChanges(old: StepMeta, now: StepMeta, nameOf: NameOf): Change[] {
	const shared = [
		...listed(['Den öppna frågan', 'De öppna frågorna'], old.open, now.open, (id) => nameOf('questions', id)),
		...listed(['Källans punkt', 'Källans punkter'], old.source, now.source, (id) => id).filter(({ says }) => !says.includes('ordning')),
	];
	if (old.kind === 'outcome' && now.kind === 'outcome') return [...outcome(old, now, nameOf), ...shared];
	if (old.kind !== 'outcome' && now.kind !== 'outcome') return [...question(old, now, nameOf), ...shared];
	return [{ says: now.kind === 'outcome' ? 'Var en fråga och är nu ett utfall.' : 'Var ett utfall och är nu en fråga.' }, ...shared];
}

function question(old: Question | DateQuestion, now: Question | DateQuestion, nameOf: NameOf): Change[] {
	return [
		...edited('Frågan', old.text, now.text),
		...edited('Hjälptexten', old.help, now.help),
		...edited('Råden under frågan', old.hints, now.hints),
		...listed(['Systemet', 'Systemen'], old.systems, now.systems, (id) => nameOf('systems', id)),
		...listed(['Uppgiften', 'Uppgifterna'], old.fields, now.fields, (id) => nameOf('fields', id)),
		...dates(old, now, nameOf),
	];
}

function dates(old: Question | DateQuestion, now: Question | DateQuestion, nameOf: NameOf): Change[] {
	if (old.kind !== now.kind) return [{ says: now.kind === 'date' ? 'Besvaras nu av ett datum.' : 'Besvaras inte längre av ett datum.' }];
	if (old.kind !== 'date' || now.kind !== 'date') return [];
	return [
		...turned('Gränsen', `${old.days} dagar`, `${now.days} dagar`),
		...turned('Datumet som frågas efter', nameOf('fields', old.field), nameOf('fields', now.field)),
		...turned('Svaret över gränsen', `"${old.over}"`, `"${now.over}"`),
		...turned('Svaret inom gränsen', `"${old.within}"`, `"${now.within}"`),
	];
}

function outcome(old: Outcome, now: Outcome, nameOf: NameOf): Change[] {
	const followUp = ({ followUp: f }: Outcome) => f && `om ${inWords(f.after)}: ${f.what}`;
	const next = (o: Outcome) => o.next && `”${nameOf('trees', o.next)}”`;
	return [
		...edited('Rubriken', old.title, now.title),
		...edited('Texten', old.text, now.text),
		...listed(['Åtgärden', 'Åtgärderna'], old.actions, now.actions, (id) => nameOf('actions', id)),
		...listed(['Mallen', 'Mallarna'], old.templates, now.templates, (id) => nameOf('templates', id)),
		...edited('Vad som görs med ärendet', old.case, now.case),
		...turned('Uppföljningen', followUp(old), followUp(now)),
		...turned('Trädet som man fortsätter i', next(old), next(now)),
	];
}
