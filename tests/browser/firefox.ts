import type { Browser } from '@playwright/test';

type Session = { send: (method: string, params: unknown) => Promise<unknown> };
type Inside = { _connection: { toImpl: (browser: Browser) => { _browserSession?: Session } } };

/** What Playwright asks every new page of and Firefox does not know: colour schemes and the like stay the machine's own. */
const UNKNOWN = 'emulation.setMediaFeaturesOverride';

/**
 * Answers in the place of a Firefox that is driven by WebDriver BiDi what it does not know, so that pages can be opened in it. It reaches
 * into the one pinned version of Playwright; a browser that is driven otherwise is left alone.
 */
export function answerForFirefox(browser: Browser) {
	const session = (browser as unknown as Inside)._connection.toImpl(browser)._browserSession;
	if (!session) return;
	const shared = Object.getPrototypeOf(session) as Session;
	const { send } = shared;
	shared.send = function (method, params) {
		return method === UNKNOWN ? Promise.resolve({}) : send.call(this, method, params);
	};
}
