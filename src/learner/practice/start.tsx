import { render } from 'preact';
import awakeStyle from '../../agent/desk/awake.css?url';
import { load } from '../progress/store.ts';
import { loadStyle } from '../../theme/style.ts';
import { library } from '../../agent/player/library.ts';
import { Play } from './Play.tsx';
import { fetchExercise, keep, looks } from './page.ts';
import { tell } from '../progress/tell.ts';
import { assignedTo } from './assigned.ts';

/**
 * Wakes one practice call in the place of the page's own first step. Where it cannot be fetched the page's links still lead to the tree.
 */
export async function start(root: HTMLElement, given: string[]) {
	const { call: id = '', calls = '', api = '', next, list, assignments } = root.dataset;
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
		const looked = looks();
		// As it was before this call counted: its last call leads there too.
		const assigned = assignedTo(id, assignments);
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
				looked={looked}
				done={(verdict) => keep(call, verdict, { looked: looked(), live: false })}
				again={again}
			>
				<After {...{ assigned, next, list }} />
			</Play>,
			live,
		);
	}
}

/** What comes after the call: the assignment that it belongs to, or else the next one, and the list, with their keys. */
function After({ assigned, next, list }: { assigned?: string; next?: string; list?: string }) {
	const on = assigned ?? next;
	return (
		<>
			{on && (
				<li>
					<a class="button primary" href={on} data-next="nasta">
						<kbd></kbd> {assigned ? 'Till uppgiften' : 'Nästa samtal'}
					</a>
				</li>
			)}
			<li>
				<a class="button" href={list} data-next="lista">
					<kbd></kbd> Alla samtal
				</a>
			</li>
		</>
	);
}
