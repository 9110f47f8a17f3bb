import type { StepMeta } from '../../machines/tree.ts';
import { bandFields, isBanded } from './limits.ts';

/** The fields that a step itself names, the ones that it demands first: what is noted, what answers it, and what it is followed up by. */
export function fieldsIn(meta: StepMeta): string[] {
	if (meta.kind === 'outcome') return [meta, ...(meta.parts ?? [])].flatMap(({ followUp }) => followUp?.field ?? []);
	return [...(meta.demands ?? []), ...(meta.fields ?? []), ...(isBanded(meta) ? bandFields(meta) : [])];
}
