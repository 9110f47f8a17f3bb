import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { taken, useWithin } from '../save/takeKeys.ts';

/** Something that can be chosen: how it is marked on the page (`data-to`), what it shows and does. */
export type ChooserRow = { key: string; mark?: Record<`data-${string}`, string>; shows: ComponentChildren; act: () => void };

type Props = {
	label: string;
	/** What can be chosen for the words that are sought. `first` stands above all, whatever is sought. */
	rows: (sought: string) => { first?: ChooserRow[]; found: ChooserRow[] };
	/** What closes it with nothing done. */
	close: () => void;
	/** What stands in it from the start. */
	words?: string;
	/** Enter takes the first that is found; else it goes to the list. */
	isQuick?: boolean;
	/** What is found, counted: `steg`. */
	many: string;
};

/** Rows shown before the owner asks for all. */
const FEW = 7;

/** Finds one of many by its words. The list is native buttons: arrows go through it, and each is also reached by Tab. */
export function Chooser({ label, rows, close, words = '', isQuick = false, many }: Props) {
	const id = useId();
	const [sought, setSought] = useState(words);
	const [all, setAll] = useState(false);
	const input = useRef<HTMLInputElement>(null);
	const list = useRef<HTMLUListElement>(null);
	const frame = useRef<HTMLDivElement>(null);
	useLayoutEffect(() => input.current?.focus(), []);
	const { first = [], found } = rows(sought);
	const shown = all ? found : found.slice(0, FEW);
	useWithin(frame, 'keydown', (event) => {
		if (event.key === 'Escape') {
			taken(event);
			close();
		} else if (list.current?.contains(event.target as Node)) steer(event, list.current, input.current);
	});
	const keys = (event: KeyboardEvent) => {
		if (event.key !== 'Enter' && event.key !== 'ArrowDown') return;
		taken(event);
		if (event.key === 'Enter' && isQuick && sought.trim() && found[0]) found[0].act();
		else list.current?.querySelector('button')?.focus();
	};
	return (
		<div class="lead-picker" ref={frame}>
			<label htmlFor={id}>{label}</label>
			<input
				ref={input}
				id={id}
				value={sought}
				autocomplete="off"
				onInput={({ currentTarget }) => setSought(currentTarget.value)}
				onKeyDown={keys}
			/>
			<ul ref={list}>
				{[...first, ...shown].map(({ key, mark, shows, act }) => (
					<li key={key}>
						<button type="button" class="row" {...mark} onClick={act}>
							{shows}
						</button>
					</li>
				))}
				{shown.length < found.length && (
					<li>
						<button type="button" class="row more" onClick={() => setAll(true)}>
							Visa alla {found.length} {many}
						</button>
					</li>
				)}
			</ul>
			<button type="button" class="button bare" onClick={close}>
				Avbryt <kbd aria-hidden="true">Esc</kbd>
			</button>
		</div>
	);
}

/** Arrows go through the list; above its first row lies the box. */
function steer(event: KeyboardEvent, list: HTMLElement, input: HTMLElement | null) {
	const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
	if (!by) return;
	event.preventDefault();
	const rows = [...list.querySelectorAll('button')];
	const next = rows.indexOf(event.target as HTMLButtonElement) + by;
	(next < 0 ? input : rows[Math.min(next, rows.length - 1)])?.focus();
}
