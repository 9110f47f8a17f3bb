import { render } from 'preact';
import { Trees, type Told } from './Trees.tsx';

const place = document.querySelector<HTMLElement>('[data-trees]');
const told = document.getElementById('trad-data')?.textContent;
if (place && told) {
	// The list of trees is the page's own; a tree that is chosen stands in its place.
	document.documentElement.toggleAttribute('data-tree-chosen', /[?&](trad|nytt)=./.test(location.search));
	render(<Trees {...(JSON.parse(told) as Told)} />, place);
}

// A saved file makes the dev server reload every open page: the editor holds its files already, and an owner may be in mid-sentence.
import.meta.hot?.on('vite:beforeFullReload', () => {
	throw new Error('The editor stays open.');
});
