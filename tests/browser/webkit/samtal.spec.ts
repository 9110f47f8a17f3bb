import { isOutcome, metaOf, shortestWays, waysFrom } from '../../../src/tree/walk.ts';
import { allTrees, headingOf } from '../tree-page.ts';
import { hears, type Page } from './driver.ts';
import { expect, test } from './fixtures.ts';

const { id, config } = allTrees[0]!;
const first = waysFrom(config, config.initial)[0]!.target;
/** An outcome with a text that has a gap to type in. */
const written = allTrees.flatMap((tree) =>
	[...shortestWays(tree.config)].flatMap(([state, way]) => {
		const meta = metaOf(tree.config, state);
		const [template] = isOutcome(meta) ? (meta.templates ?? []) : [];
		return template && tree.templates[template]?.required.length ? [{ tree, state, way }] : [];
	}),
)[0]!;

const NOTE = '.live [name=anteckning]';
const heading = () =>
	[...document.querySelectorAll('.tree .step')]
		.find((step) => step.checkVisibility())
		?.querySelector('h2')
		?.textContent.trim();
const focused = () => document.activeElement?.closest('h2')?.textContent.trim();
const valueOf = (selector: string) => document.querySelector<HTMLTextAreaElement>(selector)?.value;

async function openCall(safari: Page, url: string) {
	await safari.go(`${url}/samtal/`);
	await safari.sees(true, () => document.querySelector('.tree[data-awake]') !== null);
}

test('a call: the search finds the tree, keys answer, the note is written, and a new call leaves nothing', async ({ safari, host }) => {
	await openCall(safari, host.url);
	await safari.press('/');
	await safari.type(allTrees[0]!.title.toLowerCase());
	await safari.sees(true, () => document.querySelector('.search-answer a') !== null);
	await safari.press('Enter');
	await safari.sees(headingOf(config, config.initial), focused);
	await safari.press('1');
	await safari.sees(headingOf(config, first), focused);
	await safari.run((at) => document.querySelector<HTMLElement>(at)?.focus(), NOTE);
	await safari.type('Ringer senare.');
	await safari.sees(true, () => document.querySelector('.live .note pre')?.textContent.includes('Ringer senare.'));
	await safari.back();
	await safari.sees(headingOf(config, config.initial), heading);
	await safari.click('.live [data-act=new]');
	await safari.sees('', valueOf, NOTE);
	expect(await safari.run(() => document.body.innerText.includes('Ringer senare.'))).toBe(false);
});

test('what was typed and ticked stands in its fields when Back leads to the page again', async ({ safari, host }) => {
	const { tree, way } = written;
	await safari.go(`${host.url}/${tree.id}/`);
	for (const { state, answer } of way) {
		await safari.sees(headingOf(tree.config, state), heading);
		await safari.press(String(waysFrom(tree.config, state).findIndex((one) => one.id === answer) + 1));
	}
	await safari.sees(headingOf(tree.config, written.state), heading);
	await safari.sees(true, () => document.querySelector('.live .gap :is(input, textarea)') !== null);
	await safari.click('.live .gap :is(input, textarea)');
	await safari.type('abc');
	await safari.click('.live .checklist input');
	await safari.run(() => void Object.assign(window, { same: true }));
	const before = await safari.run(() => document.querySelector<HTMLInputElement>('.live .gap :is(input, textarea)')?.value);
	expect(before).toBe('abc');
	await safari.run((url) => location.assign(url), `${host.url}/ordlista/`);
	await safari.sees('/ordlista/', () => location.pathname);
	await safari.back();
	await safari.sees([true, 'abc', true], () => [
		'same' in window,
		document.querySelector<HTMLInputElement>('.live .gap :is(input, textarea)')?.value,
		document.querySelector<HTMLInputElement>('.live .checklist input')?.checked,
	]);
});

test('Tab, which skips links, comes to all that no key of ours stands for', async ({ safari, host }) => {
	await safari.go(`${host.url}/${id}/`);
	await safari.sees(true, hears);
	await safari.press('1');
	await safari.sees(true, () => document.querySelector('.tree[data-awake]') !== null);
	await safari.sees(headingOf(config, first), heading);
	const met: string[] = [];
	for (let i = 0; i < 25; i++) {
		await safari.press('Tab');
		met.push(await safari.run(() => `${document.activeElement?.tagName} ${document.activeElement?.getAttribute('data-act')}`));
	}
	for (const act of ['BUTTON new', 'BUTTON report', 'BUTTON keys']) expect(met).toContain(act);
	expect(met.filter((one) => one.startsWith('A '))).toEqual([]);
	// The sheet of keys says how Tab comes to links.
	await safari.press('?');
	await safari.sees(true, () => document.querySelector('dialog.key-sheet')?.textContent.includes('⌥ Tab'));
	await safari.press('Escape');
});

test('a word that is explained is underlined with dots', async ({ safari, host }) => {
	await safari.go(`${host.url}/${allTrees[0]!.id}/`);
	const drawn = await safari.run(() =>
		[...document.querySelectorAll('a.term')].map((term) =>
			[getComputedStyle(term).textDecorationLine, getComputedStyle(term).textDecorationStyle].join(' '),
		),
	);
	expect(new Set(drawn)).toEqual(new Set(['underline dotted']));
});

test('the editor says where it works, since this browser writes in no folder', async ({ safari, host }) => {
	await safari.go(`${host.url}/admin/`);
	expect(await safari.run(() => 'showDirectoryPicker' in window)).toBe(false);
	await safari.sees(true, () => document.body.innerText.includes('Öppna sidan i Chrome eller Edge'));
});
