import { areaOf } from '../../model/ids.ts';
import { keptDrafts } from './drafts.ts';
import { titleOf } from './ownerOf.ts';

/** The page's own list says which trees have a draft, and names those that are nothing else yet. */
export function markDrafts() {
	for (const [id, { draft, time }] of Object.entries(keptDrafts())) {
		const mark =
			document.querySelector<HTMLElement>(`[data-draft="${CSS.escape(id)}"]`) ??
			rowOf(id, titleOf(new Map(Object.entries(draft.files)), id));
		if (mark) mark.textContent = `Utkast ${new Date(time).toLocaleString('sv-SE', { dateStyle: 'short', timeStyle: 'short' })}`;
	}
}

/** A row for a tree that no file has yet, in the list of its area; where its mark is to stand. */
function rowOf(id: string, title: string): HTMLElement | undefined {
	const list = document.querySelector(`[data-trees-of="${CSS.escape(areaOf(id))}"]`);
	if (!list) return undefined;
	const [row, link, mark] = [document.createElement('li'), document.createElement('a'), document.createElement('span')];
	link.className = 'row';
	link.href = `?trad=${id}`;
	link.append(Object.assign(document.createElement('span'), { textContent: title }));
	mark.className = 'quiet';
	row.append(link, mark);
	list.append(row);
	return mark;
}
