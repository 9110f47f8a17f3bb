import { late, notFetched } from '../../delivery/late.ts';
import { placed, type Placing } from '../../import/next/placed.ts';
import { canWriteFolders, chooseProject, textAt, writeAll } from '../disk/folder.ts';

/*
 * Buttons beside what could take a statement, and beside the places that its change waits at: what is pressed is written into the list of
 * the folder that the owner chooses, once a visit. Where the browser cannot write, there are none, and the page says how it is done
 * in the editor.
 */
const status = document.querySelector<HTMLElement>('.placing');
let project: Awaited<ReturnType<typeof chooseProject>>;

if (status && canWriteFolders()) {
	for (const statement of document.querySelectorAll<HTMLElement>('.statement[data-unplaced]')) {
		for (const code of statement.querySelectorAll<HTMLElement>('[data-place]'))
			code.after(
				' ',
				button('Placera här', () => void place(statement, { place: code.textContent })),
			);
		statement.querySelector('[data-ignore]')?.replaceChildren(reason(statement));
	}
	for (const statement of document.querySelectorAll<HTMLElement>('.statement[data-recheck]')) {
		const places = [...statement.querySelectorAll<HTMLElement>('[data-compare]')];
		for (const place of places)
			place.append(
				' ',
				button('Stämmer', () => void compared(statement, [place])),
			);
		const all = button('Bara språkligt: alla stämmer', () => void compared(statement, places));
		if (places.length > 1) statement.querySelector('.to-compare')?.append(' ', all);
	}
}

function button(text: string, act: () => void): HTMLButtonElement {
	const made = document.createElement('button');
	made.type = 'button';
	made.className = 'button';
	made.textContent = text;
	made.addEventListener('click', act);
	return made;
}

/** A line to say why a statement needs no place. */
function reason(statement: HTMLElement): HTMLElement {
	const form = document.createElement('span');
	const input = document.createElement('input');
	input.type = 'text';
	input.className = 'text-box';
	input.autocomplete = 'off';
	input.setAttribute('aria-label', `Varför ${statement.id} inte behöver någon plats`);
	const ignore = () => {
		const ignored = input.value.trim();
		if (ignored) void place(statement, { ignored });
		else input.focus();
	};
	form.append(input, ' ', button('Ignorera', ignore));
	return form;
}

async function place(statement: HTMLElement, placing: Placing) {
	await rewrite(
		(list) => placed(list, statement.id, placing),
		(file) => `Punkten ${statement.id} väntar inte på en plats i ${file} i mappen. Inget är skrivet.`,
		() => settle(statement, placing),
	);
}

/** The places say what the source says now. What reads YAML is fetched when it is needed: nobody who only reads the page pays for it. */
async function compared(statement: HTMLElement, places: readonly HTMLElement[]) {
	await late(
		() => import('../../import/next/update.ts'),
		({ cleared }) =>
			rewrite(
				(list) => cleared(list, statement.id, namesOf(places)),
				(file) => `Inget ställe väntar på att jämföras med ${statement.id} i ${file} i mappen. Inget är skrivet.`,
				() => settlePlaces(statement, places),
			),
		() => tell(notFetched('Det som skriver i källan')),
	);
}

function namesOf(places: readonly HTMLElement[]): string[] {
	return places.map(({ dataset }) => dataset.compare ?? '');
}

function settlePlaces(statement: HTMLElement, places: readonly HTMLElement[]) {
	for (const one of places) one.remove();
	const left = statement.querySelectorAll('[data-compare]').length;
	const line = statement.querySelector('.to-compare');
	if (line && left === 0) line.textContent = 'Skrivet: inget ställe väntar.';
	statement.querySelector<HTMLElement>('.statement-id')?.focus();
	tell(`${statement.id}: ${left === 0 ? 'inget är kvar att jämföra' : `${left} kvar att jämföra`}.`);
}

/** Writes another list of statements into the folder, or says that it is the same. */
async function rewrite(change: (list: string) => string, same: (file: string) => string, done: () => void) {
	const file = status?.dataset.list ?? '';
	try {
		project ??= await chooseProject();
		if (!project) return;
		const before = (await textAt(project, file)) ?? '';
		const text = change(before);
		if (text === before) return tell(same(file));
		await writeAll(project, [], [[file, { before, text }]]);
		done();
	} catch (error) {
		tell(error instanceof Error ? error.message : String(error));
	}
}

/** Shows that a statement is placed; the rest of the page says so when it is built anew. */
function settle(statement: HTMLElement, placing: Placing) {
	const words = 'place' in placing ? `har platsen ${placing.place}` : 'behöver ingen plats';
	const line = statement.querySelector<HTMLElement>('.to-do');
	const change = 'place' in placing ? changeLink(statement, placing.place) : undefined;
	line?.replaceChildren(`Skrivet: punkten ${words}. `, ...(change ? [change] : []));
	for (const choice of statement.querySelectorAll('[data-choice]')) choice.remove();
	statement.querySelector<HTMLElement>('.statement-id')?.focus();
	document.querySelector(`.unplaced a[href="#${statement.id}"]`)?.parentElement?.remove();
	const left = document.querySelectorAll('.unplaced li').length;
	const rest = left === 0 ? 'Alla punkter har en plats: nu går sidorna att granska' : `${left} ${left === 1 ? 'punkt' : 'punkter'} är kvar`;
	tell(`${statement.id} ${words}. ${rest}.`);
}

/** The link that leads to where a place is changed, which stays when the choice is made. */
function changeLink(statement: HTMLElement, place: string): Element | undefined {
	const code = [...statement.querySelectorAll('[data-place]')].find(({ textContent }) => textContent === place);
	return code?.parentElement?.querySelector('[data-edit]') ?? undefined;
}

function tell(sentence: string) {
	if (status) status.textContent = sentence;
}

// A saved file makes the dev server reload every open page, and the folder would have to be chosen for each statement.
import.meta.hot?.on('vite:beforeFullReload', () => {
	if (project) throw new Error('The page stays while statements are placed.');
});
