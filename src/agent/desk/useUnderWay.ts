import { useEffect } from 'preact/hooks';
import { beginCall } from '../../delivery/offline/underWay.ts';

const MINUTES_15 = 900_000;

/** Holds the site's version still while a call goes on: what is `typed` until it is wiped, an answered `way` for 15 minutes. */
export function useUnderWay(typed: boolean, way: string) {
	useEffect(() => {
		if (!typed && !way) return;
		const end = beginCall();
		const timer = typed ? undefined : setTimeout(end, MINUTES_15);
		return () => {
			clearTimeout(timer);
			end();
		};
	}, [typed, way]);
}
