import type { Page, Response } from '@playwright/test';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Moved } from './delivery/budgets.ts';

/** Weighs all that a page fetches from now on, in KB as a host compresses it. */
export function weigh(page: Page) {
	const answers: Response[] = [];
	page.on('response', (response) => answers.push(response));
	return {
		/** What has come until now: all of it, and the script in it. */
		async moved(): Promise<Moved> {
			const sum = { all: 0, script: 0 };
			for (const answer of answers) {
				const kb = compressed(await answer.body()) / 1024;
				sum.all += kb;
				if (answer.request().resourceType() === 'script') sum.script += kb;
			}
			return sum;
		},
	};
}

/** As hard as a host compresses files that lie still; the editor's, which are megabytes, less hard: that took ten seconds for a tenth. */
function compressed(body: Buffer): number {
	const quality = body.length < 500_000 ? constants.BROTLI_MAX_QUALITY : 9;
	return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
}
