import { press, showKeys } from '../../agent/keys/keys.ts';
import { late, notFetched } from '../../delivery/late.ts';
import { tell } from '../progress/tell.ts';

/** Lets the keys of a real call press what is seen within `root`, and opens the sheet that tells them. */
export function listenToKeys(root: HTMLElement) {
	showKeys(root);
	document.addEventListener('keydown', (event) => void press(event, root));
	root.addEventListener('click', ({ target }) => {
		if (target instanceof Element && target.closest('[data-act=keys]'))
			void late(
				() => import('../../agent/keys/help.ts'),
				({ openHelp }) => openHelp(root),
				() => tell(notFetched('Listan över tangenter')),
			);
	});
}
