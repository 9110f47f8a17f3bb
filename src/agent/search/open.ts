import { isTyping } from '../keys/keys.ts';
import { areKeysOff } from '../keys/setting.ts';
import { COPY_FIRST, late, notFetched } from '../../delivery/late.ts';

/*
 * The little that every page carries: it opens the search, and fetches what answers when it is first used. What is typed meanwhile
 * stays in the box, and is answered as soon as there is something to answer with.
 */
const dialog = document.querySelector<HTMLDialogElement>('.search dialog');
/** The box that stands on the page itself, where there is one: the shortcut leads there, and no dialog is needed. */
const onPage = document.querySelector<HTMLInputElement>('main .search-box input');

document.addEventListener('click', ({ target }) => {
	if (!(target instanceof Element)) return;
	if (target.closest('.search-open, [data-open-search]')) open();
	if (target === dialog || target.closest('.search-close')) dialog?.close();
});
document.addEventListener('keydown', (event) => {
	const shortcut = event.key === 'k' && (event.ctrlKey || event.metaKey);
	if (!shortcut && (event.key !== '/' || isText(event.target) || areKeysOff())) return;
	event.preventDefault();
	open();
});
for (const box of document.querySelectorAll<HTMLElement>('.search-box')) {
	box.addEventListener('input', () => wake(box), { once: true });
	// Enter may come before what answers it: it is remembered until the next key.
	box.addEventListener('keydown', ({ key }) => box.toggleAttribute('data-hurry', key === 'Enter'));
}

/** A slash in an empty search box is the habit of a hand, not a word. */
function isText(target: EventTarget | null): boolean {
	return isTyping(target) && !(target instanceof HTMLInputElement && target.closest('.search-box') && target.value === '');
}

function open() {
	const box = onPage?.checkVisibility() ? onPage : dialog?.querySelector('input');
	if (box !== onPage && !dialog?.open) dialog?.showModal();
	box?.focus();
	box?.select();
	const frame = box?.closest<HTMLElement>('.search-box');
	if (frame) wake(frame);
}

function wake(box: HTMLElement) {
	if (box.dataset.awake !== undefined) return;
	box.dataset.awake = '';
	void late(
		() => import('./box.tsx'),
		({ attach }) => attach(box),
		() => {
			delete box.dataset.awake;
			const said = document.createElement('p');
			said.role = 'status';
			said.style.padding = '1rem';
			said.textContent = `${notFetched('Sökningen', document.documentElement.dataset.call === undefined ? '' : COPY_FIRST)} Menyn fungerar ändå.`;
			box.querySelector('.search-answer')?.replaceChildren(said);
			box.addEventListener('input', () => wake(box), { once: true });
		},
	);
}
