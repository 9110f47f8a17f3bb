import type { StepMeta } from '../../machines/tree.ts';
import { jsonOf } from '../model/json.ts';
import { stepMetas } from '../tree/schema.ts';
import type { ToldChange } from './change.ts';
import { keyChanges, type NameOf } from './keys.ts';

/** What has changed in what a step says, asks for and leads to. */
export function metaChanges(old: StepMeta, now: StepMeta, nameOf: NameOf): ToldChange[] {
	const keys = Object.entries(jsonOf(stepMetas[now.kind]).properties ?? {});
	const shared = Object.fromEntries(keys.filter(([key]) => old.kind === now.kind || key in (jsonOf(stepMetas[old.kind]).properties ?? {})));
	const isTurned = (old.kind === 'outcome') !== (now.kind === 'outcome');
	const { open, source } = shared;
	// What an outcome and a question both have, other than their grounds, bears the same name and means something else.
	const properties = isTurned ? { ...(open && { open }), ...(source && { source }) } : shared;
	return [...turnedKind(old, now), ...keyChanges({ properties }, { ...old }, { ...now }, nameOf)];
}

const TURNED: Record<Exclude<StepMeta['kind'], 'outcome'>, string> = {
	question: 'Besvaras nu med ett av några få svar.',
	list: 'Besvaras nu ur en lista som man söker i.',
	date: 'Besvaras nu av ett datum.',
	number: 'Besvaras nu av ett tal.',
	choices: 'Besvaras nu med flera val på en gång.',
	step: 'Är nu något som görs, och ingen fråga.',
	via: 'Går nu igenom ett annat träd och kommer tillbaka.',
};

function turnedKind(old: StepMeta, now: StepMeta): ToldChange[] {
	if (old.kind === now.kind) return [];
	if (now.kind === 'outcome') return [{ says: 'Var en fråga och är nu ett utfall.' }];
	if (old.kind === 'outcome') return [{ says: 'Var ett utfall och är nu en fråga.' }];
	return [{ says: TURNED[now.kind] }];
}
