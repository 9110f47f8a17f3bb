import { useEffect, useState } from 'preact/hooks';
import { late } from '../../delivery/late.ts';
import type { warn } from '../../call/warn.ts';

/** The checks of formats, fetched when there is something to check. Without them the fields work as well. */
export function useWarnings(wanted: boolean): typeof warn | undefined {
	const [check, setCheck] = useState<typeof warn>();
	useEffect(() => {
		if (!wanted) return;
		// Without them the fields work as well, and what looks wrong is only left unsaid.
		void late(
			() => import('../../call/warn.ts'),
			({ warn }) => setCheck(() => warn),
			() => {},
		);
	}, [wanted]);
	return check;
}
