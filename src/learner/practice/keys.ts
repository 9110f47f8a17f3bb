import { press, showKeys } from '../../agent/keys/keys.ts';

/** Lets the keys of a real call press what is seen within `root`, and opens the sheet that tells them. */
export function listenToKeys(root: HTMLElement) {
	showKeys(root);
	document.addEventListener('keydown', (event) => void press(event, root));
	root.addEventListener('click', ({ target }) => {
		if (target instanceof Element && target.closest('[data-act=keys]'))
			void import('../../agent/keys/help.ts').then(({ openHelp }) => openHelp(root));
	});
}
