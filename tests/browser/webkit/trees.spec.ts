import { expect, test } from './fixtures.ts';

const QUESTION = '[data-step="har-kunden-bytt-losenord"]';
const shows = (at: string) => document.querySelector(at)?.checkVisibility() ?? false;
const textOf = (at: string) => document.querySelector<HTMLTextAreaElement>(at)?.value;
const focus = () => document.activeElement?.getAttribute('data-place');

test('a tree is changed by keys and by the pointer, judged, and come back to', async ({ safari, host }) => {
	await safari.go(`${host.url}/admin/trad/?trad=elweb/inloggning`);
	await safari.sees(true, shows, '.outline .edited');
	await safari.click(`${QUESTION} > .head .words`);
	await safari.sees('har-kunden-bytt-losenord||text', focus);
	await safari.type(' Fråga.');
	await safari.click('[data-add="har-kunden-bytt-losenord"]');
	await safari.type('Kunden har inte fått mejlet');
	await safari.press('Enter');
	await safari.type('Titta i skräpposten');
	await safari.click('[data-make=outcome]');
	await safari.sees('titta-i-skrapposten||title', focus);
	await safari.sees(true, () => document.querySelector('[data-bar=att-gora]')?.checkVisibility() ?? false);
	await safari.sees(true, () => document.querySelector('.preview')?.textContent.includes('Titta i skräpposten') ?? false);
	await safari.sees(true, () => (localStorage.getItem('rutinlotsen-trad') ?? '').includes('Titta i skräpposten'));
	await safari.go(`${host.url}/ordlista/`);
	await safari.go(`${host.url}/admin/trad/?trad=elweb/inloggning`);
	await safari.sees('Titta i skräpposten', textOf, '[data-step="titta-i-skrapposten"] .title textarea');
	await safari.sees(true, () => [...document.querySelectorAll('.bar .quiet')].some((one) => one.textContent.startsWith('Utkast')));
	await safari.run(() => localStorage.removeItem('rutinlotsen-trad'));
	expect(host.told()).toEqual([]);
});
