import { useMemo, useState } from 'preact/hooks';
import { dropFromShelf, insertFirst } from '../../edit/commands.ts';
import { outlineOf, type Entry } from '../../edit/outline.ts';
import { useEditing } from './context.ts';
import { NewBetween } from './NewBetween.tsx';
import { Step } from './Step.tsx';
import { UNNAMED } from './words.ts';

/** The tree as it is read from the top, which is also where it is changed: what a step leads to stands below its answers. */
export function Outline() {
	const { draft } = useEditing();
	const { tree, unreached, shelf } = useMemo(() => outlineOf(draft), [draft]);
	return (
		<div class="outline">
			<First />
			<Step entry={tree} level={3} />
			{unreached.map((entry) => (
				<section key={entry.state} class="apart">
					<h3 class="apart-head">Hit leder inget svar</h3>
					<Step entry={entry} level={4} />
				</section>
			))}
			<Shelf loose={shelf} />
		</div>
	);
}

/** Before the first step. */
function First() {
	const { act } = useEditing();
	const [open, setOpen] = useState(false);
	if (open)
		return (
			<NewBetween
				close={() => setOpen(false)}
				done={(step, label) => {
					setOpen(false);
					act((draft) => insertFirst(draft, step, label));
				}}
			/>
		);
	return (
		<button
			type="button"
			class="tool between first"
			aria-label="Lägg in en fråga först"
			title="Lägg in en fråga först"
			onClick={() => setOpen(true)}
		>
			+
		</button>
	);
}

/** What only hung on what was taken away. It is kept in the draft, and is never saved. */
function Shelf({ loose }: { loose: Entry[] }) {
	const { act } = useEditing();
	if (loose.length === 0) return null;
	return (
		<section class="shelf" aria-labelledby="losa-steg">
			<h3 id="losa-steg">Lösa steg</h3>
			<p class="help">De ligger kvar i utkastet och sparas inte. Låt ett svar leda till dem igen, eller kasta dem.</p>
			{loose.map((entry) => (
				<div key={entry.state} class="apart">
					<Step entry={entry} level={4} />
					<button type="button" class="button small" onClick={() => act((draft) => dropFromShelf(draft, entry.state))}>
						Kasta<span class="sr-only"> {entry.name || UNNAMED}</span>
					</button>
				</div>
			))}
		</section>
	);
}
