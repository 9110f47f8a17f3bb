import { useEffect, useState } from 'preact/hooks';
import type { warn } from '../../call/warn.ts';

/** The checks of formats, fetched when there is something to check. Without them the fields work as well. */
export function useWarnings(wanted: boolean): typeof warn | undefined {
	const [check, setCheck] = useState<typeof warn>();
	useEffect(() => {
		if (wanted) void import('../../call/warn.ts').then((module) => setCheck(() => module.warn)).catch(() => undefined);
	}, [wanted]);
	return check;
}
