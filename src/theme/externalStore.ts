import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/**
 * What `@xstate/react` takes from `use-sync-external-store/shim`, for Preact: what a selector says of a store's snapshot, drawn anew
 * when that changes by `isEqual`. The package itself is written for React's own versions and brings two copies of its shim.
 */
export function useSyncExternalStoreWithSelector<Snapshot, Selection>(
	subscribe: (changed: () => void) => () => void,
	getSnapshot: () => Snapshot,
	_ofServer: unknown,
	selector: (snapshot: Snapshot) => Selection,
	isEqual: (a: Selection, b: Selection) => boolean = Object.is,
): Selection {
	const [, setDrawn] = useState(0);
	const selection = selector(getSnapshot());
	const shown = useRef({ selection, selector });
	const kept = isEqual(shown.current.selection, selection) ? shown.current.selection : selection;
	useLayoutEffect(() => {
		shown.current = { selection: kept, selector };
	});
	useLayoutEffect(() => {
		const look = () => {
			if (!isEqual(shown.current.selection, shown.current.selector(getSnapshot()))) setDrawn((drawn) => drawn + 1);
		};
		// It may have changed between the drawing and now.
		look();
		return subscribe(look);
	}, [subscribe]);
	return kept;
}

/** The same without a selector. */
export function useSyncExternalStore<Snapshot>(subscribe: (changed: () => void) => () => void, getSnapshot: () => Snapshot): Snapshot {
	return useSyncExternalStoreWithSelector(subscribe, getSnapshot, undefined, (snapshot) => snapshot);
}
