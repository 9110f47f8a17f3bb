/** A kind of step, or what a step may hold, and what is to be found, noted and judged of it. */
export type Row = {
	kind: string;
	/** A step that is of this kind, or where it shows. */
	at: [tree: string, state: string];
	/** The answers of a way over it; `>` goes on into the tree that a step leads into. */
	way: string[];
	values?: Record<string, string>;
	/** What somebody searches for who wants the step, or another one. */
	asked: string;
	finds?: string;
	noted: string[];
	unsaid?: string[];
};

export const ROWS: Row[] = [
	{
		kind: 'step',
		at: ['stod/modem', 'starta-om'],
		way: ['nej', 'klar', 'ja', 'tradlost', 'hel'],
		asked: 'dra ur sladden',
		noted: ['Gjort: Be kunden dra ur sladden, vänta 30 sekunder och sätta i den igen.'],
	},
	{
		kind: 'retries',
		at: ['stod/modem', 'lyser-den-nu'],
		way: ['nej', 'klar', 'nej', 'klar', 'nej', 'klar', 'nej'],
		asked: 'lyser den nu',
		noted: ['Lyser den nu? Nej (försök 3).', 'Enligt rutinen: Skicka ett nytt modem.'],
	},
	{
		kind: 'choices',
		at: ['stod/modem', 'vad-ar-nere'],
		way: ['ja', '.tradlost', 'hel'],
		asked: 'svarta lådan',
		noted: ['Vad fungerar inte? Det trådlösa.'],
	},
	{
		kind: 'list',
		at: ['stod/modem', 'vilken-felkod'],
		way: ['ja', 'annat', 'e12x'],
		asked: 'felkod e12',
		noted: ['Vilken felkod visas? Felkod E12.'],
	},
	{
		kind: 'facts',
		at: ['stod/modem', 'starta-om'],
		way: ['nej', 'klar', 'ja', 'bada', 'hel'],
		asked: 'har modemet startats om',
		finds: 'stod/modem/#har-det-startats-om',
		noted: ['Vad fungerar inte? Både trådlöst och kabel.', 'Linjen är hel.'],
		unsaid: ['Har modemet startats om?'],
	},
	{
		kind: 'via',
		at: ['stod/matning', 'vad-visar-matningen'],
		way: ['ja', 'tradlost', '>', 'gront', '>'],
		asked: 'mät linjen till kunden',
		finds: 'stod/modem/#mat-linjen',
		noted: ['Mät linjen\nVad visar mätningen? Grönt.', 'Enligt rutinen: Avsluta samtalet.'],
	},
	{
		kind: 'parts',
		at: ['stod/aterbetalning', 'vad-kostade-den'],
		way: ['inom', 'mer'],
		values: { pris: '1 250' },
		asked: 'kollega ska godkänna',
		finds: 'stod/aterbetalning/#betala-ut',
		noted: [
			'Kvar: Be en kollega betala ut.',
			'Kvar: Lämna över till en kollega.',
			'Kvar: brev ”Be en kollega godkänna”.',
			'Följ upp tisdag 1 december: Se om pengarna är utbetalda.',
		],
		unsaid: ['Betala ut själv'],
	},
	{
		kind: 'number',
		at: ['stod/aterbetalning', 'vad-kostade-den'],
		way: ['inom', 'lite'],
		values: { pris: '450 kr' },
		asked: 'vad kostade varan',
		noted: ['Vad varan kostade: 450 kr', 'Vad kostade varan? Under 500 kr.'],
	},
	{
		kind: 'date',
		at: ['stod/bidrag', 'nar-ska-det-galla'],
		way: ['passerat', 'efter'],
		values: { beslut: '2026-11-20', flytt: '2026-01-02', ansokan: '2026-11-02' },
		asked: 'vilken dag ska bidraget gälla',
		noted: ['När beslutet togs: 2026-11-20', 'Vilken dag ska bidraget gälla från? Dagen har passerat.', 'När kunden flyttade: 2026-01-02'],
	},
	{
		kind: 'demands',
		at: ['stod/paket', 'nar-skickades-det'],
		way: ['snart'],
		values: { kollinummer: 'SE123' },
		asked: 'när skickades paketet',
		noted: ['Kollinummer: SE123', 'Kvar: brev ”Efterlys paketet”.'],
	},
	{
		kind: 'picture and table',
		at: ['stod/modem', 'lyser-lampan'],
		way: ['ja', 'tradlost', 'hel'],
		asked: 'vad lamporna betyder',
		noted: ['Lyser lampan på modemet? Ja.'],
	},
	{
		kind: 'link',
		at: ['stod/modem', 'lyser-den-nu'],
		way: ['nej', 'klar', 'ja', 'tradlost', 'hel'],
		asked: 'tillverkarens sida',
		noted: ['Lyser den nu? Ja.'],
	},
	{
		kind: 'text message',
		at: ['stod/modem', 'vilken-felkod'],
		way: ['ja', 'annat', 'e15x'],
		values: { mobil: '070-174 06 05' },
		asked: 'skicka ett nytt modem',
		finds: 'stod/modem/#nytt-modem',
		noted: ['Kundens mobilnummer: 070-174 06 05', 'Kvar: sms ”Säg att modemet är på väg”.'],
	},
];
