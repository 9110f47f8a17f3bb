import { codeOf, forgetTyped } from '../keys/codes.ts';
import { MINE } from '../keys/setting.ts';

/**
 * Puts the reader's own area first and folds the others under it. Each of its trees has a key for its place in the list; where no area is
 * chosen, all are shown and each tree has one. Where storage is blocked the choice lasts as long as the page.
 */
export function chooseArea(samtal: HTMLElement) {
	const list = samtal.querySelector<HTMLElement>('.choose');
	const boxes = [...samtal.querySelectorAll<HTMLInputElement>('.area-choice input')];
	const areas = [...samtal.querySelectorAll<HTMLElement>('[data-area]')];
	if (!list) return;
	const show = (mine: string) => {
		const own = areas.filter(({ dataset }) => !mine || dataset.area === mine);
		forgetTyped(samtal);
		for (const box of boxes) box.checked = box.value === mine;
		for (const area of areas) area.querySelector('details')?.toggleAttribute('open', own.includes(area));
		for (const area of [...own, ...areas.filter((other) => !own.includes(other))]) list.insertBefore(area, list.querySelector('.shelf'));
		for (const row of list.querySelectorAll<HTMLElement>('[data-area] [data-choose]')) delete row.dataset.key;
		const rows = own.flatMap((area) => [...area.querySelectorAll<HTMLElement>('[data-choose]')]);
		rows.forEach((row, i) => (row.dataset.key = codeOf(i)));
	};
	for (const box of boxes)
		box.addEventListener('change', () => {
			MINE.set(box.value || null);
			show(box.value);
		});
	const mine = MINE.get() ?? '';
	show(areas.some(({ dataset }) => dataset.area === mine) ? mine : '');
}
