// cspell:disable -- Swedish and English words without their marks.
import { keyOf } from './swedish.ts';

/** Everyday words that say about the same, whatever the routine; what a routine's own things are called is for the glossary. */
const RINGS = [
	'bort radera delete remove erase',
	'skapa registrera create register',
	'byta andra change update edit',
	'fel felaktig felaktiga felaktigt fels wrong incorrect error',
	'fungerar funkar works working',
	'kranglar strular buggar hakar trasslar',
	'kontrollera kolla check',
	'svar besked reply answer response',
	'paminna paminnelse remind reminder',
	'anmala felanmala rapportera report',
	'lost fixat klart solved fixed resolved',
	'meddela informera beratta inform tell notify',
	'bestalla order',
	'flytta move',
	'avsluta stanga close',
	'adress address',
	'namn name',
	'fornamn firstname',
	'efternamn surname lastname',
	'nummer number',
	'kund customer',
	'bild image picture foto',
	'webblasare browser chrome edge safari firefox',
	'arbetsgivare employer',
	'privatperson individual',
	'ansokan application',
	'intyg certificate',
	'meddelande message',
	'gammal gamla old tidigare forra',
	'saknas borta missing gone',
	'mapp folder',
	'forsenad late',
];

const rings = RINGS.map((ring) => [...new Set(ring.split(' ').map(keyOf))]);
const first = new Map(rings.flatMap((ring) => ring.map((key) => [key, ring[0] ?? key] as const)));

/** What else an everyday word may be called, by its key: each of its ring. */
export function everyday(): Map<string, Map<string, number>> {
	return new Map(
		rings.flatMap((ring) => ring.map((key) => [key, new Map(ring.filter((one) => one !== key).map((one) => [one, 0.7]))] as const)),
	);
}

/** One key for all the words of a ring: funkar and fungerar. */
export function oneOf(key: string): string {
	return first.get(key) ?? key;
}
