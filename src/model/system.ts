import { z } from './zod.ts';
import { pageAddress, sourceIds } from './forms.ts';
import { says } from './keys.ts';
import { kind } from './kind.ts';

/** A system that the agent opens. */
export const system = z.strictObject({
	name: z
		.string()
		.min(1)
		.meta(says({ label: 'Namn', the: 'Namnet' })),
	what: z
		.string()
		.min(1)
		.describe('Vad systemet används till, i en mening')
		.meta(says({ label: 'Vad systemet används till', the: 'Beskrivningen', isLong: true })),
	url: pageAddress.optional().meta(says({ label: 'Adress', the: 'Adressen' })),
	warning: z
		.string()
		.optional()
		.describe('Vad man aldrig får göra; visas överallt där systemet nämns, som då inte öppnas härifrån: adressen kopieras')
		.meta(says({ label: 'Varning', the: 'Varningen', isLong: true })),
	reminder: z
		.string()
		.optional()
		.describe('Varningen i några ord; visas i stället för den när den redan har stått i samtalet')
		.meta(says({ label: 'Varningen i korthet', the: 'Påminnelsen' })),
	source: sourceIds,
});
export type System = z.infer<typeof system>;

export const systems = kind({
	folder: 'system',
	pattern: '*.yml',
	schema: system,
	lies: 'shared',
	one: 'System',
	many: 'System',
	the: 'Systemet',
	title: 'name',
	page: { address: 'system', each: 'on-it' },
	icon: 'dns',
	isNamed: true,
});
