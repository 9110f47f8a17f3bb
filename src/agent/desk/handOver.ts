import { useEffect } from 'preact/hooks';
import type { Call } from '../../call/call.ts';
import type { Line } from './useCall.ts';

const READY = 'rutinlotsen-redo';
const MOVED = 'Samtalet fortsätter i det egna fönstret.';

/**
 * Moves a call into the small window that this one opened, from memory to memory: the new window says that it is
 * ready, the old one hands over and is wiped. Only windows of this site that one opened the other are heard.
 */
export function useHandOver({ actor, act, say }: Line, possible: boolean) {
	useEffect(() => {
		if (!possible) return;
		const hear = ({ origin, source, data }: MessageEvent<unknown>) => {
			if (origin !== location.origin || !source || !('opener' in source)) return;
			if (source === window.opener && isHandedOver(data)) act({ type: 'take', call: data.call });
			if (data === READY && source.opener === window) {
				source.postMessage({ call: actor.getSnapshot().context }, { targetOrigin: location.origin });
				act({ type: 'wipe' });
				say(MOVED);
			}
		};
		addEventListener('message', hear);
		if (window.opener) (window.opener as Window).postMessage(READY, location.origin);
		return () => removeEventListener('message', hear);
	}, [possible]);
}

function isHandedOver(data: unknown): data is { call: Call } {
	return typeof data === 'object' && data !== null && 'call' in data;
}
