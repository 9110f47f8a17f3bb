import { isTyping } from '../keys/keys.ts';
import { areKeysOff } from '../keys/setting.ts';

/** What we use of Pagefind's own interface: https://pagefind.app/docs/api/ */
type Pagefind = {
	debouncedSearch: (query: string) => Promise<{ results: { data: () => Promise<Hit> }[] } | null>;
};
type Hit = { url: string; excerpt: string; meta: { title: string } };

const MOST_HITS = 12;
const root = document.querySelector<HTMLElement>('.search');
const dialog = root?.querySelector('dialog');
const input = root?.querySelector('input');
const said = root?.querySelector<HTMLElement>('[role=status]');
const list = root?.querySelector('ol');
let index: Promise<Pagefind> | undefined;

if (root && dialog && input) {
	document.addEventListener('click', ({ target }) => {
		if (target instanceof Element && target.closest('.search-open, [data-open-search]')) open();
	});
	document.addEventListener('keydown', (event) => {
		if ((event.key === 'k' && (event.ctrlKey || event.metaKey)) || (event.key === '/' && !isTyping(event.target) && !areKeysOff())) {
			event.preventDefault();
			open();
		}
	});
	input.addEventListener('input', () => void search(input.value.trim()));
	dialog.addEventListener('keydown', (event) => step(event));
}

function open() {
	if (!dialog?.open) dialog?.showModal();
	input?.select();
	index ??= load();
}

async function load(): Promise<Pagefind> {
	return import(/* @vite-ignore */ root?.dataset.pagefind ?? '');
}

/** Shows the hits for a query; an index that cannot be fetched is said, with a way on. */
async function search(query: string) {
	if (!query) return show([], 'Skriv ett ord som kunden eller rutinen använder.');
	try {
		const found = await (await (index ??= load())).debouncedSearch(query);
		if (!found) return;
		const hits = await Promise.all(found.results.slice(0, MOST_HITS).map((result) => result.data()));
		show(hits, hits.length > 0 ? '' : `Inga träffar på ”${query}”. Prova ett annat ord, eller gå via menyn.`);
	} catch {
		index = undefined;
		show([], 'Sökningen gick inte att hämta. Försök igen, eller gå via menyn.');
	}
}

function show(hits: Hit[], message: string) {
	if (said) said.textContent = message;
	list?.replaceChildren(...hits.map(row));
}

/** A hit as a row. The excerpt is HTML that Pagefind made of our own pages, with the words marked. */
function row({ url, excerpt, meta }: Hit): HTMLLIElement {
	const item = document.createElement('li');
	const link = document.createElement('a');
	const title = document.createElement('strong');
	const text = document.createElement('span');
	link.href = url;
	title.textContent = meta.title;
	text.innerHTML = excerpt;
	link.append(title, text);
	item.append(link);
	return item;
}

/** Arrow keys go between the box and the hits. */
function step(event: KeyboardEvent) {
	const stops = [input, ...(list?.querySelectorAll('a') ?? [])];
	const at = stops.findIndex((stop) => stop === document.activeElement);
	const to = event.key === 'ArrowDown' ? at + 1 : event.key === 'ArrowUp' ? at - 1 : event.key === 'Enter' && at === 0 ? 1 : -1;
	const next = to >= 0 ? stops[to] : undefined;
	if (!next) return;
	event.preventDefault();
	next.focus();
	if (event.key === 'Enter') next.click();
}
