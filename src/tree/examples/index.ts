import type { TreeConfig } from '../../../machines/tree.ts';
import type { PublishedField } from '../published.ts';
import { counted, dated } from './bands.ts';
import { listed, several } from './chosen.ts';
import { known, measuring, through } from './crossing.ts';
import { doing } from './doing.ts';
import { demanding, depending, helped } from './more.ts';

/** A small tree to try, in the handbook: what it shows, and the fields that it asks for. */
export type Example = { title: string; description: string; config: TreeConfig; fields?: Record<string, PublishedField> };

const field = (label: string, format: string): PublishedField => ({ label, format, source: ['X1.1'] });

const ALL: readonly Example[] = [
	{ title: 'Något ska göras på vägen', description: 'Gör, fråga och försök igen, högst två gånger.', config: doing },
	{
		title: 'Ett datum svarar',
		description: 'Skriv ett datum, eller välj svaret själv.',
		config: dated,
		fields: { bestalld: field('Beställd', 'datum') },
	},
	{
		title: 'Ett belopp svarar',
		description: 'Skriv ett belopp, eller välj svaret själv.',
		config: counted,
		fields: { pris: field('Pris', 'belopp') },
	},
	{ title: 'Fler än nio svar', description: 'Skriv några tecken ur felkoden.', config: listed },
	{ title: 'Flera saker på en gång', description: 'Kryssa i det som stämmer.', config: several },
	{ title: 'Gå igenom ett annat träd', description: 'Mät linjen i ett annat träd, och kom tillbaka med svaret.', config: through },
	{ title: 'Mät linjen', description: 'Trädet som ett annat går igenom.', config: measuring },
	{ title: 'Fråga inte det som redan är sagt', description: 'Svara att kabeln är bytt, så ställs inte frågan om den.', config: known },
	{
		title: 'Kräv en uppgift först',
		description: 'Ordernumret ska vara ifyllt innan du svarar.',
		config: demanding,
		fields: { ordernummer: field('Ordernummer', 'text') },
	},
	{ title: 'Ett utfall som beror på vägen', description: 'Utfallet säger mer om förpackningen är öppnad.', config: depending },
	{ title: 'En tabell och en länk', description: 'Det som hjälper står bredvid frågan.', config: helped },
];

/**
 * The trees to try, by id, which is also the address of its page: one of each kind of step, in the order of the handbook. They are no
 * routines, and are found by no search.
 */
export const EXAMPLES: Readonly<Record<string, Example>> = Object.fromEntries(ALL.map((example) => [example.config.id, example]));
