import { describe, expect, test } from 'vitest';
import type { Field } from '../../src/model/field.ts';
import { compose, mailto } from '../../src/call/compose.ts';
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
});

describe('a mail', () => {
	const field = (name: string): Field => ({ label: name, format: 'text', source: ['E7.6'] });
	const fields = { 'e-post': field('E-post'), kundnummer: field('Kundnummer') };
	const template: PublishedTemplate = {
		title: 'Svar',
		channel: 'mejl',
		via: { name: 'Mejl', whole: 'mejlet', subject: 'Ämne', text: 'Text', mail: true, public: false },
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

	test('is copied whole with its head', () => {
		const { text } = compose(template, { kundnummer: '1', 'e-post': 'b@example.se' }, fields);
		expect(text.all).toBe('Till: b@example.se\nFrån: a@example.se\nÄmne: Om 1\n\nHej!\n\nKundnummer 1');
	});

	test('opens in the mail program only where it is short, and is sent from there', () => {
		const mail = compose(template, { kundnummer: 'å', 'e-post': 'b@example.se' }, fields);
		expect(mailto(template, mail)).toBe('mailto:b@example.se?subject=Om%20%C3%A5&body=Hej!%0D%0A%0D%0AKundnummer%20%C3%A5');
		expect(mailto({ ...template, sendFrom: 'Kundo' }, mail)).toBeUndefined();
		expect(mailto(template, compose({ ...template, body: 'x'.repeat(3000) }, {}, fields))).toBeUndefined();
	});
});
