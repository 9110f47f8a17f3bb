import { readShelf, togglePin } from '../desk/shelf.ts';

/**
 * Fills the shelf above the lists with the pinned and the latest trees, lets the reader pin. What stands there has its
 * key in the list.
 */
export function showShelf(samtal: HTMLElement, choices: HTMLAnchorElement[]) {
	const place = samtal.querySelector('.shelf');
	const known = choices.map(idOf);
	const { recent } = readShelf(known);
	let { pinned } = readShelf(known);
	const rows = (ids: string[]) => ids.flatMap((id) => choices.find((choice) => idOf(choice) === id) ?? []).map(row);
	const fill = () => {
		const latest = recent.filter((id) => !pinned.includes(id));
		place?.replaceChildren(...list('Fästa', rows(pinned)), ...list('Senast', rows(latest)));
		for (const pin of samtal.querySelectorAll<HTMLElement>('[data-pin]')) {
			pin.setAttribute('aria-pressed', String(pinned.includes(pin.dataset.pin ?? '')));
		}
	};
	samtal.addEventListener('click', ({ target }) => {
		const pin = target instanceof Element && target.closest<HTMLElement>('[data-pin]');
		if (!pin) return;
		pinned = togglePin(pin.dataset.pin ?? '', pinned);
		fill();
	});
	fill();
}

function idOf({ dataset }: HTMLAnchorElement): string {
	return dataset.choose ?? '';
}

function list(title: string, rows: HTMLElement[]): HTMLElement[] {
	if (rows.length === 0) return [];
	const [section, heading, items] = [document.createElement('section'), document.createElement('h2'), document.createElement('ul')];
	heading.textContent = title;
	items.append(...rows);
	section.append(heading, items);
	return [section];
}

/** A row like the one in the lists, with the area beside the title, since areas have trees of the same name. */
function row(choice: HTMLAnchorElement): HTMLElement {
	const item = document.createElement('li');
	const link = choice.cloneNode(true) as HTMLAnchorElement;
	delete link.dataset.key;
	delete link.dataset.next;
	const area = choice.closest('section')?.querySelector('h2')?.textContent;
	const text = link.querySelector('span');
	if (text && area) text.textContent = area;
	item.append(link);
	return item;
}
