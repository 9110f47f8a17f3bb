import { useEffect, useLayoutEffect, useMemo, type MutableRef } from 'preact/hooks';
import type { Act } from '../../call/acts.ts';
import { isEmpty, type Call } from '../../call/call.ts';
import { noteOf } from '../../call/note.ts';
import { beginCall, reduce } from '../../call/reduce.ts';
import { looksUp, sittingOf, wayKey, type Entered } from '../../call/walks.ts';
import { hearOpenings } from '../search/openInCall.ts';
import { useHandOver } from '../desk/handOver.ts';
import { nextCall, useReturn } from '../desk/newCall.ts';
import { keepRecent } from '../desk/shelf.ts';
import { useCall, type Line } from '../desk/useCall.ts';
import { useIdle } from '../desk/useIdle.ts';
import { useLeave } from '../desk/useLeave.ts';
import { useUnderWay } from '../desk/useUnderWay.ts';
import type { Go } from '../step/go.ts';
import { standing, type Sitting } from '../../tree/sitting.ts';
import { arrive } from './arrive.ts';
import type { Landing } from '../../tree/landing.ts';
import { addressOf, listen } from './history.ts';
import type { Library } from './library.ts';

/** What a player is begun with. */
export type Beginning = {
	/** The tree that the page itself holds; none on /samtal/, where a call may begin in any tree, or in none yet. */
	home: string;
	trees: Library;
	start: Sitting;
	/** How many of the last answers in it the reader gave here; the others came with the address, and are to be confirmed. */
	own: number;
	/** Why the address is not to be trusted, if it is not. */
	lost?: Landing['lost'];
	values: Record<string, string>;
	/** Told which tree the reader stands in, or that none is chosen. */
	onTree?: (id: string | undefined) => void;
	/** Told the call whenever something has happened in it. */
	onCall?: (call: Call) => void;
};

type Frame = MutableRef<HTMLDivElement | null>;

const LOST = {
	gone: 'Länken passar inte trädet som det är nu. Du står vid det sista steget som stämmer.',
	old: 'Länken är från en äldre version av sidan. Kontrollera att svaren stämmer.',
};
const IDLE = 'Uppgifterna är rensade: sidan har stått orörd i 15 minuter.';
const FRESH = 'Nytt samtal. Allt från det förra är rensat.';

/** The call that a player shows: where it stands, how it goes on from there, and everything around it that must follow. */
export function usePlayed(beginning: Beginning, frame: Frame) {
	const { home, trees, start, own, lost, values } = beginning;
	const begin = () => {
		const arrived = reduce(beginCall(home || undefined, trees.all), { type: 'arrive', sitting: start, own }, trees.all);
		return { ...arrived, values };
	};
	const line = useCall(begin, trees.all, lost ? LOST[lost] : '', () => frame.current?.ownerDocument.defaultView ?? window);
	const { actor, call, act, say } = line;
	const now = sittingOf(call);
	// The same sitting as long as the way is the same, whatever is typed or ticked on it.
	const sitting = useMemo(() => now, [wayKey(now), now.shortcut]);
	const place = sitting.legs.length > 0 ? standing(sitting, trees.all) : undefined;
	const asking = call.asks === 'confirm' ? place?.tree.id : call.asks?.legs.at(-1)?.tree;

	const left = useSurroundings(line, beginning, frame, sitting, asking ?? place?.tree.id);
	const go = (one: Act): Go => ({
		href: addressOf(sittingOf(reduce(call, one, trees.all)), trees, home),
		go: () => {
			say('');
			if (one.type === 'other') nextCall();
			act(one);
		},
	});
	const fresh = () => {
		nextCall();
		act({ type: 'new' });
		say(FRESH);
	};
	const note = () => noteOf(actor.getSnapshot().context, trees.all, new Date());
	return { line, sitting, place, asking, left, go, fresh, note, urlOf: (of: Sitting) => location.origin + addressOf(of, trees, home) };
}

export type Played = ReturnType<typeof usePlayed>;

/** What follows a call: the address, the list and the search, the idle clock, other windows. Returns the seconds left. */
function useSurroundings(line: Line, { home, trees, onTree, onCall }: Beginning, frame: Frame, sitting: Sitting, tree: string | undefined) {
	const { actor, call, act, say } = line;
	const left = useIdle(frame, !isEmpty(call), () => (act({ type: 'wipe' }), say(IDLE)));
	useUnderWay(!isEmpty(call), looksUp(call) ? '' : sitting.legs.flatMap(({ answers }) => answers).join());
	useLeave(!isEmpty(call));
	// At once: Back in the browser must not fall between the first paint and what comes after it.
	useLayoutEffect(() => listen(actor, trees, home, (gone) => say(gone ? LOST[gone] : '')), [actor]);
	useLayoutEffect(() => {
		const open = ({ sitting: found }: Landing, entered: Entered) => {
			say('');
			act({ type: 'open', opening: { ...found, entered } });
		};
		return hearOpenings(({ tree: id, search, hash, entered, fail }) => {
			void arrive(search, hash, id, trees).then((arrival) => open(arrival, entered), fail);
		});
	}, [actor]);
	useEffect(() => onCall?.(call), [call]);
	useEffect(() => {
		if (tree && !looksUp(call)) keepRecent(tree);
		onTree?.(tree);
	}, [tree]);
	useReturn(() => (act({ type: 'wipe' }), act({ type: 'settle' })));
	useHandOver(line, !home);
	return left;
}
