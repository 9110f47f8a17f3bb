import { useEffect } from 'preact/hooks';
import type { CallData } from '../../call/data.ts';
import type { Call } from './useCall.ts';

const READY = 'rutinlotsen-redo';
const MOVED = 'Samtalet fortsätter i det egna fönstret.';

/**
 * Moves what a call has gathered into the small window that this one opened, from memory to memory: the new window says that it is
 * ready, the old one hands over and is wiped. Only windows of this site that one opened the other are heard.
 */
export function useHandOver(call: Call, possible: boolean) {
	useEffect(() => {
		if (!possible) return;
		const hear = ({ origin, source, data }: MessageEvent<unknown>) => {
			if (origin !== location.origin || !source || !('opener' in source)) return;
			if (source === window.opener && isHandedOver(data)) call.take(data.call);
			if (data === READY && source.opener === window) {
				call.take((mine) => {
					source.postMessage({ call: mine }, { targetOrigin: location.origin });
					return mine;
				});
				call.wipe(MOVED);
			}
		};
		addEventListener('message', hear);
		if (window.opener) (window.opener as Window).postMessage(READY, location.origin);
		return () => removeEventListener('message', hear);
	}, [possible]);
}

function isHandedOver(data: unknown): data is { call: CallData } {
	return typeof data === 'object' && data !== null && 'call' in data;
}
