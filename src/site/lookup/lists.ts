import { allAreas } from '../../publish/areas.ts';
import { pageUrl } from '../../publish/url.ts';
import type { PageLink } from '../../publish/pages.ts';

/** The pages to look things up on: one a kind, and the outcomes of each area. */
export async function lists(): Promise<(PageLink & { says: string })[]> {
	const areas = (await allAreas()).filter(({ withTree }) => withTree.length > 0);
	return [
		{ text: 'Mallar', href: pageUrl('mallar'), says: 'Alla texter som skickas' },
		{ text: 'Åtgärder', href: pageUrl('atgarder'), says: 'Allt som görs i systemen, steg för steg' },
		...areas.map(({ id, title }) => ({
			text: `Utfall i ${title}`,
			href: pageUrl(`utfall/${id}`),
			says: 'Vart träden leder, och alla vägar dit',
		})),
		{ text: 'System', href: pageUrl('system'), says: 'Vad de är till för, adress och vad du ska tänka på' },
		{ text: 'Kontakter', href: pageUrl('kontakter'), says: 'Alla som rutinerna skriver till' },
		{ text: 'Ordlista', href: pageUrl('ordlista'), says: 'Rutinernas ord, och vad de också kallas' },
	];
}
