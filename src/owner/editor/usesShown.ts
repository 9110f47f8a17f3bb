import { countOf } from '../save/countOf.ts';
import type { Used, User } from './usesIn.ts';

/** Says that it is being looked up, and keeps the button that deletes until it is told. Gives what ends that. */
export function showAsking(place: HTMLElement): () => void {
	place.setAttribute('role', 'status');
	place.append(paragraph('Ser efter var det används …'));
	const button = place.closest('[role="alertdialog"]')?.querySelector<HTMLButtonElement>('.footer button.primary');
	if (!button || button.disabled) return () => undefined;
	button.disabled = true;
	return () => {
		button.disabled = false;
	};
}

/** Says where each thing is used. `isRefused` where Sveltia lets nobody delete it before. */
export function showUses(place: HTMLElement, used: readonly Used[], isRefused: boolean): void {
	place.replaceChildren(...used.flatMap((one) => wordsOf(one, used.length > 1, isRefused)));
}

export function showFault(place: HTMLElement): void {
	place.replaceChildren(
		paragraph(
			'Det gick inte att se efter var det används. Stäng frågan och försök igen, eller se efter på sidan Slå upp innan du tar bort.',
		),
	);
}

function wordsOf({ name, count, by, instead }: Used, isOneOfMany: boolean, isRefused: boolean): HTMLElement[] {
	const head = isOneOfMany ? [strong(name), ': '] : [];
	const what = isOneOfMany ? 'används' : 'Används';
	if (count === 0) return [paragraph(...head, `${what} ingenstans.`), ...advice(instead)];
	const then = isRefused ? '' : ' Ändra dem först, annars säger kontrollen att något saknas.';
	return [paragraph(...head, `${what} på ${countOf(count, 'ställe', 'ställen')}.${then}`), ...advice(instead), list(name, by)];
}

/** The files, each a link to where it is changed; in a window of its own, so that what is open here stays. */
function list(name: string, by: readonly User[]): HTMLElement {
	const made = document.createElement('ul');
	made.setAttribute('aria-label', `Här används ${name}`);
	made.append(
		...by.map(({ name: user, edit, places }) => {
			const item = document.createElement('li');
			item.append(edit ? link(user, edit) : user, ...(places.length > 0 ? [`: ${places.join(' · ')}`] : []));
			return item;
		}),
	);
	return made;
}

function advice(instead: Used['instead']): HTMLElement[] {
	return instead ? [paragraph(`${instead.words} `, link(instead.link, instead.address), '.')] : [];
}

function paragraph(...words: (string | Node)[]): HTMLElement {
	const made = document.createElement('p');
	made.append(...words);
	return made;
}

function strong(words: string): HTMLElement {
	const made = document.createElement('strong');
	made.textContent = words;
	return made;
}

function link(words: string, address: string): HTMLElement {
	const made = document.createElement('a');
	Object.assign(made, { href: address, target: '_blank', textContent: words });
	return made;
}
