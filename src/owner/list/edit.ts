import { KINDS, SHARED, type Kind } from '../../model/kinds.ts';
import { pageUrl } from '../../publish/url.ts';

/** Found where the site has its editor; a site without it has no links to it. */
const editor = Object.keys(import.meta.glob('../../pages/admin/index.astro')).length > 0;

/** Where an entry is changed: its place in the editor, which lists the folders of each area by themselves. */
export function editUrl(kind: Kind, id: string): string | undefined {
	if (!editor) return undefined;
	const { folder } = KINDS[kind];
	const [area = '', name = 'index'] = id.split('/');
	const place = SHARED.includes(kind) ? `${folder}/entries/${id}` : `${area}-${folder}/entries/${name}`;
	return `${pageUrl('admin')}#/collections/${place}`;
}
