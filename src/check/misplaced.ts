import { about, allKinds, endingOf, type Kind } from '../model/kinds.ts';
import type { z } from '../model/zod.ts';

/**
 * What is told of a file that holds what belongs in another kind's folder: wrong in more than one way here, and right there. A file that is
 * wrong in one way alone is more likely a slip.
 */
export function misplacedFault(kind: Kind, data: unknown, issues: readonly z.core.$ZodIssue[]): string | undefined {
	const [first] = issues;
	if (!first || (issues.length === 1 && first.path.length > 0 && first.code !== 'invalid_union')) return undefined;
	const isUnknown = issues.length > 1 || first.code === 'invalid_type' || first.code === 'invalid_union';
	const other = isUnknown ? allKinds().find((one) => one !== kind && about(one).schema.safeParse(data).success) : undefined;
	if (!other) return undefined;
	const [end, own] = [endingOf(other), endingOf(kind)];
	return `Uppgifterna i filen hör till content/${about(other).folder}. Flytta den dit${end === own ? '' : `, och byt ändelsen mot .${end}`}.`;
}
