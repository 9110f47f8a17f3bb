import { describe, expect, test } from 'vitest';
import type { Field } from '../../src/model/field.ts';
import { compose, mailDoor } from '../../src/call/compose.ts';
import { asHtml, asText, fill, placeholders } from '../../src/call/fill.ts';
import type { PublishedTemplate } from '../../src/tree/published.ts';

const label = (id: string) => id.toUpperCase();

describe('a template text', () => {
	test('names its fields once, in order', () => {
		expect(placeholders('{{b}} {{ a }} {{b}}')).toEqual(['b', 'a']);
	});

	test('takes the values and shows a required gap by its label', () => {
		expect(asText(fill('Hej {{namn}}, kundnummer {{kundnummer}}.', { namn: ' Åsa ' }, []), label)).toBe(
			'Hej Åsa, kundnummer [KUNDNUMMER].',
		);
	});

	test('drops a line whose optional fields are all empty, and keeps it when one is filled', () => {
		const text = 'Först\nFel: {{fel}}\nSist';
		expect(asText(fill(text, {}, ['fel']), label)).toBe('Först\nSist');
		expect(asText(fill(text, { fel: '503' }, ['fel']), label)).toBe('Först\nFel: 503\nSist');
	});

	test('never reads a value as a template', () => {
		expect(asText(fill('{{a}}', { a: '{{b}}', b: 'hemligt' }, []), label)).toBe('{{b}}');
	});

	test('escapes what was typed when it is copied as HTML', () => {
		expect(asHtml('<b>&\n\nå')).toBe('<p>&lt;b&gt;&amp;</p><p>å</p>');
	});

	test('keeps its lines and its indentation in Word: no line break and no space that folds', () => {
		expect(asHtml('Hej!\r\n  – ett  två\n\tslut')).toBe('<p>Hej!<br>&nbsp;&nbsp;– ett&nbsp;&nbsp;två<br>&nbsp;&nbsp;&nbsp;&nbsp;slut</p>');
	});
});

describe('a mail', () => {
	const field = (name: string): Field => ({ label: name, format: 'text', source: ['E7.6'] });
	const fields = { 'e-post': field('E-post'), kundnummer: field('Kundnummer') };
	const template: PublishedTemplate = {
		title: 'Svar',
		channel: 'mejl',
		via: { name: 'Mejl', subject: 'Ämne', text: 'Text', mail: true, sms: false, public: false },
		to: ['{{e-post}}'],
		from: 'a@example.se',
		sendFrom: '',
		tag: '',
		subject: 'Om {{kundnummer}}',
		body: 'Hej!\n\nKundnummer {{kundnummer}}',
		attach: [],
		required: ['e-post', 'kundnummer'],
		optional: [],
		draft: true,
	};

	test('names what is missing until nothing is', () => {
		expect(compose(template, { kundnummer: '1' }, fields).missing).toEqual(['E-post']);
		expect(compose(template, { kundnummer: '1', 'e-post': 'b@example.se' }, fields).missing).toEqual([]);
	});

	test('is copied part by part, in the order it is pasted, and no part holds the name of another', () => {
		const { parts } = compose(template, { kundnummer: '1', 'e-post': 'b@example.se' }, fields);
		expect(parts.map(({ name, text }) => [name, text])).toEqual([
			['Till', 'b@example.se'],
			['Ämne', 'Om 1'],
			['Text', 'Hej!\n\nKundnummer 1'],
		]);
	});

	test('shows a field at its first place alone, and an optional line that is copied only when it is filled', () => {
		const own = { ...template, body: 'Hej!\nNummer: {{kundnummer}}\nFel: {{fel}}', optional: ['fel'] };
		const { parts } = compose(own, {}, fields);
		const firsts = parts.flatMap(({ name, pieces }) => pieces.flatMap((p) => ('field' in p && p.first ? [`${name} ${p.field}`] : [])));
		expect(firsts).toEqual(['Till e-post', 'Ämne kundnummer', 'Text fel']);
		expect(parts.at(-1)?.text).toBe('Hej!\nNummer: [Kundnummer]');
		expect(parts.map(({ missing }) => missing)).toEqual([['E-post'], ['Kundnummer'], ['Kundnummer']]);
	});

	test('opens in the mail program only where it is short, is sent from there, and answers nothing', () => {
		const mail = compose(template, { kundnummer: 'å', 'e-post': 'b@example.se' }, fields);
		expect(mailDoor(template, mail)?.href).toBe('mailto:b@example.se?subject=Om%20%C3%A5&body=Hej!%0D%0A%0D%0AKundnummer%20%C3%A5');
		expect(mailDoor({ ...template, sendFrom: 'Kundo' }, mail)).toBeUndefined();
		expect(mailDoor({ ...template, reply: true }, mail)).toBeUndefined();
	});

	test('says why it does not open in the mail program when it is too long', () => {
		const door = mailDoor(template, compose({ ...template, body: 'x'.repeat(3000) }, {}, fields));
		expect(door?.href).toBeUndefined();
		expect(door?.why).toMatch(/för lång.*Kopiera/);
	});

	test('is addressed as it was meant, however the address was pasted', () => {
		expect(
			compose(template, { 'e-post': 'mailto:b\u00ad@example.se\u200b' }, { ...fields, 'e-post': { ...fields['e-post'], format: 'e-post' } })
				.text.to,
		).toBe('b@example.se');
	});

	test('never addresses a mail to a gap', () => {
		expect(mailDoor(template, compose(template, { kundnummer: '1' }, fields))?.href).toMatch(/^mailto:\?subject=/);
	});
});
