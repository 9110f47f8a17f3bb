import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import ELK, { type ELKConstructorArguments } from 'elkjs/lib/elk-api.js';

/** A browser's worker, of which elkjs uses three things. */
type LaidQuestion = ReturnType<NonNullable<ELKConstructorArguments['workerFactory']>>;

/** What elkjs looks for in a browser's worker, for one of Node. */
const AS_IN_A_BROWSER = `
	const { parentPort, workerData } = require('node:worker_threads');
	globalThis.self = { postMessage: (data) => parentPort.postMessage(data) };
	require(workerData);
	parentPort.on('message', (data) => self.onmessage({ data }));`;

/** elkjs on a core of its own: it would take a tenth of a large build, and the pages need not stand still for that. */
export const elk = new ELK({ workerFactory });

function workerFactory(): LaidQuestion {
	const worker = new Worker(AS_IN_A_BROWSER, {
		eval: true,
		workerData: createRequire(import.meta.url).resolve('elkjs/lib/elk-worker.min.js'),
	});
	let owed = 0;
	const asked: Pick<LaidQuestion, 'onmessage' | 'postMessage' | 'terminate'> = {
		onmessage: null,
		postMessage(data: unknown) {
			owed++;
			worker.ref();
			worker.postMessage(data);
		},
		terminate: () => void worker.terminate(),
	};
	worker.on('message', (data) => {
		// It keeps the process alive while it owes an answer, and no longer.
		if (--owed === 0) worker.unref();
		asked.onmessage?.call(asked as LaidQuestion, { data } as MessageEvent);
	});
	return asked as LaidQuestion;
}
