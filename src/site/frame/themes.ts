import { kept } from '../../delivery/kept.ts';

/* Light, dark, or as the device has it. Kept under Starlight's own key, which Theme.astro reads before the page is painted. */
const place = kept('starlight-theme');
const light = matchMedia('(prefers-color-scheme: light)');
const selects = document.querySelectorAll<HTMLSelectElement>('.theme-select select');
let chosen = place.get() || 'auto';

for (const select of selects)
	select.addEventListener('change', () => {
		chosen = select.value;
		place.set(chosen === 'auto' ? '' : chosen);
		show();
	});
light.addEventListener('change', show);
show();

function show() {
	const isLight = chosen === 'auto' ? light.matches : chosen === 'light';
	document.documentElement.dataset.theme = isLight ? 'light' : 'dark';
	for (const select of selects) select.value = chosen;
}
