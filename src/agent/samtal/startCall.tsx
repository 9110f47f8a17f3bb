import { render } from 'preact';
import { loadStyle } from '../../theme/style.ts';
import type { Landing } from '../../tree/landing.ts';
import type { Library } from '../player/library.ts';
import { Player } from '../player/Player.tsx';
import { Rescue } from '../player/Rescue.tsx';
import awakeStyle from '../desk/awake.css?url';

/** Puts the player on the page for the call: in the tree that the address names, or in none until one is chosen. */
export async function startCall(samtal: HTMLElement, root: HTMLElement, trees: Library, { sitting, lost }: Landing) {
	await loadStyle(awakeStyle);
	const live = document.createElement('div');
	live.className = 'live';
	root.append(live);
	render(
		<Rescue root={root}>
			<Player
				home=""
				trees={trees}
				start={sitting}
				own={0}
				lost={lost}
				values={{}}
				onCall={(detail) => samtal.dispatchEvent(new CustomEvent('call-changed', { detail }))}
				onTree={(id) => {
					samtal.toggleAttribute('data-chosen', Boolean(id));
					for (const link of samtal.querySelectorAll<HTMLElement>('[data-choose]')) {
						if (link.dataset.choose === id) link.setAttribute('aria-current', 'true');
						else link.removeAttribute('aria-current');
					}
				}}
			/>
		</Rescue>,
		live,
	);
	root.dataset.awake = '';
}
