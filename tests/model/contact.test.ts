import { describe, expect, test } from 'vitest';
import { contact, type Contact } from '../../src/model/contact.ts';
import { hoursInWords, reachesOf } from '../../src/publish/reach.ts';

const base = { name: 'Jouren', role: 'Svarar när det brinner.', emails: ['jour@example.se'], source: ['E1.1'] };

describe('a contact', () => {
	test('is reached by mail, by telephone and on its page', () => {
		const whole = contact.parse({
			...base,
			phones: [{ number: '08-123 45 67' }, { number: '+46 (0)8 765 43 21', label: 'Växeln' }],
			page: 'https://www.example.se/jour/',
		});
		expect(reachesOf(whole)).toEqual([
			{ text: 'jour@example.se', href: 'mailto:jour@example.se' },
			{ text: '08-123 45 67', href: 'tel:081234567' },
			{ text: '+46 (0)8 765 43 21', href: 'tel:+4687654321', label: 'Växeln' },
			{ text: 'example.se', href: 'https://www.example.se/jour/' },
		]);
		expect(reachesOf(contact.parse({ ...base, emails: [] }))).toEqual([]);
	});

	test('says when it answers', () => {
		const hours: Contact['hours'] = [
			{ days: 'mån-fre', from: '08:00', to: '16:30' },
			{ days: 'lör', from: '10:00', to: '14:00' },
			{ days: 'fre–sön', from: '22:00', to: '06:00' },
			{ days: 'mån–sön', from: '00:00', to: '24:00' },
		];
		expect(hoursInWords(contact.parse({ ...base, hours }))).toBe('mån–fre 8–16.30, lör 10–14, fre–sön 22–6, mån–sön dygnet runt');
		expect(hoursInWords({})).toBe('');
	});

	test.each<[string, object, string]>([
		['a number of two digits', { phones: [{ number: '12' }] }, 'telefonnummer'],
		['two numbers in one', { phones: [{ number: '08-123 45 67/68' }] }, 'telefonnummer'],
		['a page that is a script', { page: 'javascript:alert(1)' }, ''],
		['a page that is a mail', { page: 'mailto:jour@example.se' }, ''],
		['a number in words', { phones: [{ number: 'växeln' }] }, 'telefonnummer'],
		['a day that there is not', { hours: [{ days: 'mon', from: '08:00', to: '16:00' }] }, 'mån–fre'],
		['a time that there is not', { hours: [{ days: 'mån', from: '8', to: '16:00' }] }, '08:00'],
		['one that closes as it opens', { hours: [{ days: 'mån', from: '16:00', to: '16:00' }] }, 'dygnet runt'],
		['a page without https', { page: 'www.example.se' }, ''],
	])('is refused with %s', (_, wrong, says) => {
		const { error } = contact.safeParse({ ...base, ...wrong });
		expect(error?.issues.map(({ message }) => message).join()).toContain(says);
		expect(error).toBeDefined();
	});
});
