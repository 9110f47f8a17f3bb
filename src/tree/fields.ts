import type { StepMeta, TreeConfig } from '../../machines/tree.ts';
import { bandFields, isBanded, isOfYears } from './limits.ts';
import type { PublishedField } from './published.ts';

/** The fields that a step itself names, the ones that it demands first: what is noted, what answers it, and what it is followed up by. */
export function fieldsIn(meta: StepMeta): string[] {
	if (meta.kind === 'outcome') return [meta, ...(meta.parts ?? [])].flatMap(({ followUp }) => followUp?.field ?? []);
	return [...(meta.demands ?? []), ...(meta.fields ?? []), ...(isBanded(meta) ? bandFields(meta) : [])];
}

/** How the questions of some trees ask for a field, so that its value is judged alike wherever it is typed. */
export function askedAs(configs: readonly TreeConfig[], field: string): Pick<PublishedField, 'unit' | 'far'> {
	const metas = configs.flatMap(({ states }) => Object.values(states).map(({ meta }) => meta));
	const asking = metas.filter(isBanded).filter((meta) => bandFields(meta).includes(field));
	const unit = asking.find((meta) => meta.kind === 'number')?.unit;
	const ofYears = asking.filter((meta) => meta.kind === 'date').filter(isOfYears);
	const isBack = ofYears.every(({ counts, from, beyond }) => counts !== 'until' && from === undefined && beyond === undefined);
	return { ...(unit && { unit }), ...(ofYears.length > 0 && { far: isBack ? 'back' : 'both' }) };
}
