import { render } from 'preact';
import { Import, type Told } from './Import.tsx';

const place = document.querySelector<HTMLElement>('[data-import]');
const told = document.getElementById('inlasning')?.textContent;
if (place && told) render(<Import {...(JSON.parse(told) as Told)} />, place);

// A saved file makes the dev server reload every open page, and what was just written is files: the page stays until it is left.
import.meta.hot?.on('vite:beforeFullReload', () => {
	throw new Error('The import stays open.');
});
