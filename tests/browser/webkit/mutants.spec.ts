import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures.ts';

/* What goes wrong in a page reaches no driver, so it is told by the page itself: these are the faults that must be told. */
const PAGE = '/ordlista/';
const FAULTS: [what: string, added: string, told: RegExp][] = [
	['an inline script that the policy stops', '<script>document.title = 1</script>', /script-src/],
	['an inline style that the policy stops', '<p style="color: red">x</p>', /style-src/],
	['a picture from elsewhere', '<img src="https://annan.example/a.png" alt="">', /img-src/],
	['a file that is missing', '<img src="/finns-inte.png" alt="">', /there is no such file/],
];

test('what goes wrong in a page is told', async ({ safari, host }) => {
	for (const [what, added, told] of FAULTS) {
		host.show(PAGE, readFileSync(`dist${PAGE}index.html`, 'utf8').replace('</body>', `${added}</body>`));
		await safari.go(host.url + PAGE);
		const lines: string[] = [];
		await expect.poll(() => lines.push(...host.told()) && lines.join('\n'), what).toMatch(told);
	}
	for (const [act, told] of [
		[() => console.error('fel'), /console: fel/],
		[() => void setTimeout(() => JSON.parse('{'), 0), /thrown: .*JSON/],
		[() => void Promise.reject(new Error('nej')), /unhandled: Error: nej/],
	] as const) {
		await safari.run(act as () => void);
		const lines: string[] = [];
		await expect.poll(() => lines.push(...host.told()) && lines.join('\n')).toMatch(told);
	}
	host.show(PAGE, readFileSync(`dist${PAGE}index.html`, 'utf8'));
});
