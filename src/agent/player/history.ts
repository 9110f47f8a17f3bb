import { toSearch } from '../../tree/address.ts';
import { arrive } from './arrive.ts';
import type { Library } from './library.ts';
import type { CallActor } from '../desk/useCall.ts';
import { sittingOf } from '../../call/walks.ts';
import { follow } from '../../tree/follow.ts';
import type { Landing } from '../../tree/landing.ts';
import { walkedIn, type Sitting } from '../../tree/sitting.ts';

/**
 * The address of a sitting on this page: ids only, with the step's own anchor where the page has that step; a way that was not walked
 * is left out.
 */
export function addressOf(sitting: Sitting, { all }: Library, home: string): string {
	const last = sitting.legs.at(-1);
	const tree = last && all[last.tree];
	const state = tree && follow(tree.config, last.answers).state;
	const isHere = tree?.id === home && sitting.legs.length === 1;
	const search = sitting.shortcut && isHere ? '' : toSearch(walkedIn(sitting.legs, all), home, isHere ? undefined : state);
	return `${location.pathname}${search}${isHere ? `#${state}` : ''}`;
}

/** Keeps the browser's history and the call in step, each answer an entry. Returns what undoes it. */
export function listen(actor: CallActor, trees: Library, home: string, onLost: (lost: Landing['lost']) => void): () => void {
	const here = () => location.pathname + location.search + location.hash;
	const addressNow = () => addressOf(sittingOf(actor.getSnapshot().context), trees, home);
	const first = addressNow();
	if (first !== here()) history.replaceState(null, '', first);
	let due: string[] = [];
	const tell = () => {
		for (const address of due) if (address !== here()) history.pushState(null, '', address);
		due = [];
	};
	let latest = first;
	const { unsubscribe } = actor.subscribe(() => {
		const address = addressNow();
		if (address === latest) return;
		latest = address;
		due.push(address);
		afterPaint(tell);
	});
	const travel = async () => {
		// The reader went on from an address that was not told yet: it is not told any more.
		due = [];
		const { sitting, lost } = await arrive(location.search, location.hash, home, trees);
		latest = addressOf(sitting, trees, home);
		history.replaceState(null, '', latest);
		actor.send({ type: 'arrive', sitting });
		onLost(lost);
	};
	addEventListener('popstate', travel);
	return () => {
		unsubscribe();
		removeEventListener('popstate', travel);
	};
}

/** The next step is shown before the address is: telling the browser of it costs as much as drawing the step. */
function afterPaint(act: () => void) {
	if (document.hidden) act();
	else requestAnimationFrame(() => setTimeout(act));
}
