import { about, isShared, type Kind } from '../../model/kinds.ts';
import { pageUrl } from '../../publish/url.ts';

/** Where an entry is changed: its place in the editor, which lists the folders of each area by themselves. */
export function editUrl(kind: Kind, id: string): string {
	const { folder } = about(kind);
	const [area = '', name = 'index'] = id.split('/');
	const place = isShared(kind) ? `${folder}/entries/${id}` : `${area}-${folder}/entries/${name}`;
	return `${pageUrl('admin')}#/collections/${place}`;
}

/** Where a tree is changed. */
export function treeEditUrl(id: string): string {
	return `${pageUrl('admin/trad')}?trad=${id}`;
}

/** Where an open question is answered. */
export function answerUrl(id: string): string {
	return `${pageUrl('admin/besvara')}?fraga=${id}`;
}

/** Where a routine that no longer holds is taken away. */
export function retireUrl(id: string): string {
	return `${pageUrl('admin/dra-in')}?rutin=${id}`;
}
