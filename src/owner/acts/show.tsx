import { render } from 'preact';
import { Acts, type Page } from './Acts.tsx';

const place = document.querySelector<HTMLElement>('[data-act]');
const told = document.getElementById('andring')?.textContent;
if (place && told) render(<Acts {...(JSON.parse(told) as Page)} />, place);

// A saved file makes the dev server reload every open page: what is left to do stays until the owner leaves it.
import.meta.hot?.on('vite:beforeFullReload', () => {
	throw new Error('The list stays open.');
});
