import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { choiceRows } from './choiceRows.ts';
import { Chooser, type ChooserRow } from './Chooser.tsx';
import type { Choice } from './names.ts';

type Props = {
	/** What is added, with its article: "ett mejl". */
	one: string;
	choices: readonly Choice[];
	pick: (id: string) => void;
	/** Where the focus can be brought, as `placeKey` has it. */
	place?: string;
	/** The group that it belongs to, by the id of its name. */
	labelledBy?: string;
	/** Something that is not there yet: what it is called, and what makes it. */
	make?: { words: string; act: () => void };
};

/** A button that opens what can be added, found by its words. A list box would add what the arrows only pass. */
export function AddFrom({ one, choices, pick, place, labelledBy, make }: Props) {
	const [isOpen, setOpen] = useState(false);
	const button = useRef<HTMLButtonElement>(null);
	const wasOpen = useRef(false);
	useLayoutEffect(() => {
		// Back to where one was, unless what was chosen has led the focus on.
		if (wasOpen.current && !isOpen && !document.activeElement?.closest('.tree-editor')) button.current?.focus();
		wasOpen.current = isOpen;
	}, [isOpen]);
	const first: ChooserRow[] = make
		? [{ key: ' ', mark: { 'data-make': 'new' }, shows: <strong>{make.words}</strong>, act: () => (setOpen(false), make.act()) }]
		: [];
	if (isOpen)
		return (
			<Chooser
				label={`Lägg till ${one}`}
				many="att välja på"
				isQuick
				rows={(sought) => ({
					first,
					found: choiceRows(choices, sought, (id) => (setOpen(false), pick(id))),
				})}
				close={() => setOpen(false)}
			/>
		);
	return (
		<button
			type="button"
			ref={button}
			class="button small add-from"
			data-place={place}
			aria-describedby={labelledBy}
			onClick={() => setOpen(true)}
		>
			Lägg till {one} …
		</button>
	);
}
