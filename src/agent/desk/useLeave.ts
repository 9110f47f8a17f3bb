import { useEffect } from 'preact/hooks';

/** A mail program opens by an address too, but the page stays. */
let staying = false;

/** Lets the browser ask before the page goes, by reload, close or link, while the call holds something that would go with it. */
export function useLeave(holds: boolean) {
	useEffect(() => {
		if (!holds) return;
		const ask = (event: BeforeUnloadEvent) => {
			if (!staying) event.preventDefault();
		};
		const stay = ({ target }: MouseEvent) => {
			if (target instanceof Element && target.closest('a[href^="mailto:"]')) leaveUnasked(() => undefined);
		};
		addEventListener('beforeunload', ask);
		document.addEventListener('click', stay, true);
		return () => {
			removeEventListener('beforeunload', ask);
			document.removeEventListener('click', stay, true);
		};
	}, [holds]);
}

/** Does what looks to the browser like leaving, without being asked. */
export function leaveUnasked(act: () => void) {
	staying = true;
	act();
	setTimeout(() => (staying = false), 1000);
}
