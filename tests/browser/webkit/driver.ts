import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import type { WebKit } from '../../../src/tools/setup/browser.ts';

/*
 * WebKit as its own driver gives it (WebKitWebDriver, W3C WebDriver), which Playwright cannot speak to. These few commands are all that
 * is asked of it; selenium-webdriver would add 20 packages, and clicks where an element was.
 */

/** The keys that are pressed by name, as WebDriver tells them. */
const NAMED: Record<string, string> = { Enter: '\uE007', Escape: '\uE00C', Tab: '\uE004', Backspace: '\uE003', ArrowDown: '\uE015' };
/** How long something may take to come true, in ms. */
const PATIENCE = 15_000;

/** A page of WebKit's, with no window that is seen. */
export type Page = Awaited<ReturnType<typeof openWebKit>>;

/** In the page: whether a tree hears what is done to it. The driver may come back from a page before its script has run. */
export const hears = () => document.querySelector('.tree[data-keys]') !== null;

/** In the page: its address, whether its window has the focus, and what has it there. */
const whereabouts = () => [location.href, document.hasFocus(), document.activeElement?.outerHTML.slice(0, 200)];

/** Starts WebKit on a screen of its own, with `args` such as `--dark-mode`. */
export async function openWebKit({ driver, browser, screen }: WebKit, args: string[] = []) {
	const xvfb = spawn(screen, ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
		stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
	});
	const [display] = (await once(xvfb.stdio[3] as Readable, 'data')) as [Buffer];
	const port = await freePort();
	const env = { ...process.env, DISPLAY: `:${String(display).trim()}`, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' };
	const service = spawn(driver, ['-p', String(port)], { env, stdio: 'ignore' });
	const ask = asker(`http://127.0.0.1:${port}`);
	await until(() => ask('GET', '/status').catch(() => undefined));
	const options = { binary: browser, args: ['--automation', ...args] };
	const { sessionId } = await ask<{ sessionId: string }>('POST', '/session', {
		capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
	});
	const tell = <T>(method: string, path: string, body?: object) => ask<T>(method, `/session/${sessionId}${path}`, body);
	return {
		...actions(tell),
		close: async () => {
			await tell('DELETE', '').catch(() => undefined);
			await Promise.all([service, xvfb].map(end));
		},
	};
}

type Tell = <T = unknown>(method: string, path: string, body?: object) => Promise<T>;

function actions(tell: Tell) {
	/** Runs a function in the page; what it is given and returns is JSON. */
	const run = <T, A extends unknown[]>(act: (...args: A) => T, ...args: A) =>
		tell<Awaited<T>>('POST', '/execute/sync', { script: `return (${act.toString()})(...arguments)`, args });
	const keys = (...all: string[]) =>
		tell('POST', '/actions', {
			actions: [{ type: 'key', id: 'keys', actions: all.flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value }))) }],
		});
	/** Waits until a function in the page gives what it should, and tells what it gave last. */
	const sees = async <A extends unknown[]>(wanted: unknown, act: (...args: A) => unknown, ...args: A) => {
		let last: unknown;
		const isSo = async () => JSON.stringify((last = await run(act, ...args))) === JSON.stringify(wanted);
		await until(isSo).catch(() => undefined);
		if (JSON.stringify(last) === JSON.stringify(wanted)) return;
		throw new Error(`It should be ${JSON.stringify(wanted)} and is ${JSON.stringify(last)}, at ${JSON.stringify(await run(whereabouts))}.`);
	};
	return {
		run,
		sees,
		go: (url: string) => tell('POST', '/url', { url }),
		back: () => tell('POST', '/back', {}),
		/** Presses keys one after another, by name or as the character that they write. */
		press: (...names: string[]) => keys(...names.map((name) => NAMED[name] ?? name)),
		type: (text: string) => keys(...text),
		/** Points at the middle of where an element is now, and presses. */
		async click(selector: string) {
			await sees(true, (at) => document.querySelector(at)?.checkVisibility() ?? false, selector);
			const [x, y] = await run((at) => {
				const element = document.querySelector(at);
				element?.scrollIntoView({ block: 'nearest' });
				const box = element?.getBoundingClientRect() ?? new DOMRect();
				return [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)];
			}, selector);
			const [down, up] = ['pointerDown', 'pointerUp'].map((type) => ({ type, button: 0 }));
			await tell('POST', '/actions', { actions: [{ type: 'pointer', id: 'mouse', actions: [{ type: 'pointerMove', x, y }, down, up] }] });
		},
	};
}

function asker(base: string) {
	return async <T>(method: string, path: string, body?: object): Promise<T> => {
		const answer = await fetch(base + path, { method, body: body && JSON.stringify(body) });
		const { value } = (await answer.json()) as { value: T & { error?: string; message?: string } };
		if (!answer.ok) throw new Error(`${method} ${path}: ${value.error}: ${value.message}`);
		return value;
	};
}

/** Waits until something is so. */
async function until(isSo: () => Promise<unknown>) {
	const end = Date.now() + PATIENCE;
	for (;;) {
		const found = await isSo();
		if (found) return found;
		if (Date.now() > end) throw new Error('It took too long.');
		await new Promise((done) => setTimeout(done, 20));
	}
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	return port;
}

async function end(child: ChildProcess) {
	const gone = once(child, 'exit');
	child.kill();
	await gone;
}
