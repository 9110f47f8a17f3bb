import ELK, { type ELK as Layouter } from 'elkjs/lib/elk-api.js';
import address from 'elkjs/lib/elk-worker.min.js?url';
import { trustedScript } from '../../delivery/safety/trusted.ts';

let made: Layouter | undefined;

/** What lays drawings out, in a worker that is fetched with the first of them. */
export function elk(): Layouter {
	return (made ??= new ELK({ workerFactory: () => new Worker(trustedScript(address)) }));
}
