import { loadStyle } from '../../theme/style.ts';
import style from './newVersion.css?url&no-inline';
import { UNDER_WAY } from './underWay.ts';

const ELSEWHERE = 'Ett samtal eller en övning pågår i en annan flik. Byt när det är klart.';
/**
 * The browser changes when the worker of the old version is at rest: mostly at once, else after half a minute (1.3 and 31.6 s measured).
 */
const CHANGING = 'Byter version. Det kan ta en halv minut, och sidan laddas om.';

/**
 * A quiet note that a new version waits, with the button that changes to it. It keeps out of sight while a call goes on (newVersion.css).
 */
export function tellOfNew(waiting: ServiceWorker) {
	document.querySelector('.new-version')?.remove();
	const note = document.createElement('aside');
	const said = document.createElement('p');
	note.className = 'new-version not-content';
	note.setAttribute('aria-label', 'Ny version');
	said.role = 'status';
	note.append(
		said,
		button('Byt till den', () => void change(waiting, said)),
		button('Inte nu', () => note.remove()),
	);
	void loadStyle(style).then(() => {
		document.body.append(note);
		// A status is read aloud when it changes, not when it comes.
		setTimeout(() => (said.textContent = 'Det finns en nyare version av rutinerna.'), 100);
	});
}

function button(text: string, act: () => void): HTMLButtonElement {
	const made = document.createElement('button');
	made.type = 'button';
	made.className = 'button bare';
	made.textContent = text;
	made.addEventListener('click', act);
	return made;
}

/** Changes version in every tab at once, which is why none may have a call under way: each holds a lock for as long as it has. */
async function change(waiting: ServiceWorker, said: HTMLElement) {
	const now = () => {
		said.textContent = CHANGING;
		waiting.postMessage('switch');
	};
	if (!('locks' in navigator)) return now();
	await navigator.locks.request(UNDER_WAY, { ifAvailable: true }, (free) => {
		if (free) now();
		else said.textContent = ELSEWHERE;
	});
}
