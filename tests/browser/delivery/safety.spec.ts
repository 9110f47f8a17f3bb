import { test as bare } from '@playwright/test';
import { globSync } from 'node:fs';
import { expect, test, watchFaults } from '../fixtures.ts';

/* That no page and no step breaks its policy, logs an error or asks another host is held by fixtures.ts in every test that there is.
   Here: that it would be noticed, and the pages that no other test opens. */
const PAGE = '/oppna-fragor/';
const ELSEWHERE = 'https://annan.example/';

for (const [what, added, noticed] of [
	['an inline script', '<script>document.title = "x"</script>', /inline script violates/],
	['an inline style', '<style>p { color: red }</style>', /inline style violates/],
	['a style attribute', '<p style="color: red">', /inline style violates/],
	['a handler', '<img src="/favicon.svg" alt="" onload="document.title = 1">', /inline event handler violates/],
	['a script from elsewhere', `<script src="${ELSEWHERE}a.js"></script>`, /script '.*annan\.example.*' violates/],
	['a picture from elsewhere', `<img src="${ELSEWHERE}a.png" alt="">`, /image '.*annan\.example.*' violates/],
	['a frame', '<iframe src="/samtal/" title="x"></iframe>', /violates/],
	['another base', `<base href="${ELSEWHERE}">`, /violates.*base-uri/],
] as const) {
	bare(`the policy stops ${what}, and it is noticed`, async ({ page, baseURL }) => {
		const faults = watchFaults(page, baseURL);
		await page.route(PAGE, async (route) => {
			const answer = await route.fetch();
			await route.fulfill({ response: answer, body: (await answer.text()).replace('</body>', `${added}</body>`) });
		});
		await page.goto(PAGE, { waitUntil: 'networkidle' });
		expect(faults.join('\n')).toMatch(noticed);
		expect(await page.title()).toContain('Rutinlotsen');
	});
}

for (const [what, act, noticed] of [
	[
		'text made into code',
		() => void (window as { setTimeout: (text: string) => void }).setTimeout('document.title = 1'),
		/TrustedScript|unsafe-eval/,
	],
	['text made into markup', () => (document.body.innerHTML = '<p>x</p>'), /TrustedHTML/],
	['a request elsewhere', () => fetch('https://annan.example/').catch(() => ({})), /violates.*connect-src/],
	['a policy of another name', () => (window as unknown as Trusting).trustedTypes.createPolicy('annan', {}), /violates.*trusted-types/],
] as const) {
	bare(`the policy stops ${what}, and it is noticed`, async ({ page, baseURL }) => {
		const faults = watchFaults(page, baseURL);
		await page.goto(PAGE);
		await page.evaluate(act as () => unknown).catch(() => {});
		await expect.poll(() => faults.join('\n')).toMatch(noticed);
	});
}

type Trusting = { trustedTypes: { createPolicy: (name: string, rules: object) => unknown } };

bare('a request elsewhere, an error and a warning are each noticed where no policy stops them', async ({ page, baseURL }) => {
	const faults = watchFaults(page, baseURL);
	await page.route(`${ELSEWHERE}**`, (route) => route.fulfill({ body: '' }));
	await page.setContent(`<img src="${ELSEWHERE}a.png"><script>console.warn('varning'); throw new Error('fel');</script>`);
	await expect.poll(() => faults).toEqual(expect.arrayContaining([`request: ${ELSEWHERE}a.png`, 'console: varning', 'thrown: fel']));
});

/** Practice calls are many and alike, so the sweeps of other tests pass most of them by. */
const calls = globSync('dist/ova/*/*/index.html').map((file) => `/${file.slice('dist/'.length, -'index.html'.length)}`);

test('every practice call opens without a fault', async ({ page }) => {
	expect(calls.length).toBeGreaterThan(0);
	for (const path of calls) await page.goto(path);
});
