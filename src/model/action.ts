import { z } from './zod.ts';
import { searchWords, sourceIds } from './forms.ts';
import { idOf, says, titleKey } from './keys.ts';
import { kind } from './kind.ts';

/** An action, once: its body is a numbered list of what to do. Shown alike on pages and in outcomes. */
export const action = z.strictObject({
	title: titleKey.describe('Vad som görs, i uppmaning: "Ta bort kontot i systemet"'),
	systems: z
		.array(idOf('systems'))
		.default([])
		.describe('System som öppnas: filnamn i content/system')
		.meta(says({ label: 'System', the: 'Systemet', them: 'Systemen' })),
	synonyms: searchWords('Vad kollegor säger när de undrar hur det görs; sökningen leder hit'),
	source: sourceIds,
});
export type Action = z.infer<typeof action>;

export const actions = kind({
	folder: 'atgarder',
	pattern: '**/*.mdx',
	schema: action,
	lies: 'in-areas',
	one: 'Åtgärd',
	many: 'Åtgärder',
	the: 'Åtgärden',
	title: 'title',
	page: { address: 'atgarder', each: 'below' },
	icon: 'checklist',
	body: { label: 'Steg för steg', the: 'Stegen', form: 'rich' },
	isNamed: true,
	isOfferedEmpty: true,
});
