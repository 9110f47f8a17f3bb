import { expect, test } from './fixtures.ts';

const textAt = (at: string) => document.querySelector(at)?.textContent.trim();
const NO_FOLDER = 'Den här webbläsaren kan inte skriva i en mapp. Det kan Chrome och Edge.';

test('a document is typed in, looked at and packed, since no folder can be written in', async ({ safari, host }) => {
	await safari.go(`${host.url}/admin/importera/`);
	await safari.click('#klistra-in');
	await safari.type('1. Konto');
	await safari.press('Enter');
	await safari.type('Om kunden saknar konto skapar vi ett.');
	await safari.press('Enter');
	await safari.type('2. Kort');
	await safari.press('Enter');
	await safari.type('Ring.');
	await safari.press('Tab');
	await safari.sees('Det du skrev är läst.', textAt, '.said');
	await safari.click('#omradets-namn');
	await safari.type('Verkstad');
	await safari.click('section[aria-labelledby=omradet] .button');
	await safari.sees('12 av 12 ord finns i området.', textAt, '.account');
	await safari.sees(NO_FOLDER, textAt, 'section[aria-labelledby=skriv] .help');
	await safari.sees(true, () => document.documentElement.scrollWidth <= innerWidth);
	await safari.click('section[aria-labelledby=skriv] .button');
	await safari.sees('verkstad.zip är sparad', textAt, '.done h3');
	expect(host.told()).toEqual([]);
});

test('what is pasted from Word comes with its headings', async ({ safari, host }) => {
	await safari.go(`${host.url}/admin/importera/`);
	await safari.sees(true, () => document.querySelector('#klistra-in')?.checkVisibility() ?? false);
	await safari.run(() => {
		const data = new DataTransfer();
		data.setData('text/html', '<h1>Konto</h1><p class="MsoNormal">Ifall kunden saknar konto skapar vi ett.</p><h1>Kort</h1><p>Ring.</p>');
		const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true });
		Object.defineProperty(event, 'clipboardData', { value: data });
		document.querySelector('#klistra-in')?.dispatchEvent(event);
	});
	await safari.sees('Det du klistrade in är läst.', textAt, '.said');
	await safari.click('#omradets-namn');
	await safari.type('Verkstad');
	await safari.click('section[aria-labelledby=omradet] .button');
	await safari.sees('10 av 10 ord finns i området.', textAt, '.account');
	expect(host.told()).toEqual([]);
});
