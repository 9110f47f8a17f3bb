/** A stop of the guided look at the site: what it shows, by selectors of which the first that is seen is taken, and what it says. */
export type Stop = { at: string[]; title: string; text: string };

export const STOPS: Stop[] = [
	{
		at: ['header .search-open'],
		title: 'Sök härifrån',
		text: 'Tryck / var du än är. Skriv vad kunden säger, eller ett ord ur rutinen.',
	},
	{
		at: ['#starlight__sidebar', 'starlight-menu-button button'],
		title: 'Menyn',
		text: 'Rutinerna, område för område. På en smal skärm ligger de bakom knappen med tre streck.',
	},
	{
		at: ['.tree .step h2'],
		title: 'En fråga i taget',
		text: 'Frågan är störst. Under den står hur du tar reda på svaret och vilket system du öppnar.',
	},
	{
		at: ['.tree .answers'],
		title: 'Svaren',
		text: 'Klicka på raden, eller tryck på siffran. Händerna kan stanna på tangentbordet hela samtalet.',
	},
	{
		at: ['.tree .trail'],
		title: 'Vägen hit',
		text: 'Här samlas dina svar. Klicka på ett av dem för att ändra det. Esc tar dig tillbaka ett steg.',
	},
	{
		at: ['.tree [data-act="keys"]', '.tree'],
		title: 'Snabbtangenterna',
		text: 'Tryck på ? så ser du alla. Är de i vägen stänger du av dem där.',
	},
	{
		at: ['.tree'],
		title: 'Prova själv',
		text: 'Svara tills du kommer till ett utfall. Där står vad du gör och vad du skriver. Gult betyder att rutinen inte har något svar.',
	},
];
