import { render } from 'preact';
import awakeStyle from '../../agent/desk/awake.css?url';
import { load } from '../progress/store.ts';
import { loadStyle } from '../../theme/style.ts';
import { library } from '../../agent/player/library.ts';
import { Play } from './Play.tsx';
import { fetchExercise, keep, looks, tell } from './page.ts';

/**
 * Wakes one practice call in the place of the page's own first step. Where it cannot be fetched the page's links still lead to the tree.
 */
export async function start(root: HTMLElement, given: string[]) {
	const { call: id = '', calls = '', api = '', next, list } = root.dataset;
	const trees = library(api);
	const call = await fetchExercise(calls, id);
	await Promise.all([trees.load(call.tree), loadStyle(awakeStyle)]);
	const live = document.createElement('div');
	live.className = 'live';
	root.prepend(live);
	tell(load().notice);
	draw(1, given);
	root.dataset.awake = '';

	function draw(round: number, first: string[]) {
		const again = () => {
			for (const open of document.querySelectorAll<HTMLDetailsElement>('.findings details')) open.open = false;
			draw(round + 1, []);
		};
		render(
			<Play
				key={round}
				call={call}
				trees={trees}
				given={first}
				focus={round > 1}
				looked={looks()}
				done={(verdict) => keep(call, verdict)}
				again={again}
			>
				<After next={next} list={list} />
			</Play>,
			live,
		);
	}
}

/** What comes after the call: the next one, or the list, with their keys. */
function After({ next, list }: { next?: string; list?: string }) {
	return (
		<>
			{next && (
				<li>
					<a class="button primary" href={next} data-next="nasta">
						<kbd>2</kbd> Nästa samtal
					</a>
				</li>
			)}
			<li>
				<a class="button" href={list} data-next="lista">
					<kbd>{next ? 3 : 2}</kbd> Alla samtal
				</a>
			</li>
		</>
	);
}
