import { expect, test } from 'vitest';
import { tellEach } from '../../src/site/frame/tellEach.ts';

/* The front page of an area says what each routine is for, whatever its owner has written there. */
const routines = [
	{ title: 'Konto', href: '/bostad/konto/', says: 'Kunden kan inte logga in.' },
	{ title: 'Hyra & avgift', href: '/bostad/hyra/', says: 'Hyran är < fel.' },
];

test('a list of links says beside each what it is for, and keeps its order and its kind', () => {
	const html = '<p>Tre.</p><ol>\n<li><a href="/bostad/hyra/">Hyra</a></li>\n<li><a href="/bostad/konto/">Konto</a></li>\n</ol>';
	expect(tellEach(html, routines)).toBe(
		'<p>Tre.</p><ol class="routines">\n<li><a href="/bostad/hyra/">Hyra</a> <span>Hyran är &lt; fel.</span></li>\n' +
			'<li><a href="/bostad/konto/">Konto</a> <span>Kunden kan inte logga in.</span></li>\n</ol>',
	);
});

test('what the text does not link to comes in a list after it', () => {
	const html = '<p>Börja i <a href="/bostad/konto/">Konto</a></p>';
	expect(tellEach(html, routines)).toBe(
		`${html}<h2>Rutinerna</h2><ul class="routines"><li><a href="/bostad/hyra/">Hyra &amp; avgift</a> <span>Hyran är &lt; fel.</span></li></ul>`,
	);
});

test('a list that holds anything else is left as it is', () => {
	const html = '<ul><li>Se <a href="/bostad/hyra/">Hyra</a></li><li><a href="/bostad/konto/">Konto</a></li></ul>';
	expect(tellEach(html, routines)).toBe(html);
});
