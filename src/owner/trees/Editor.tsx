import { useLayoutEffect, useState } from 'preact/hooks';
import type { Project } from '../../check/project.ts';
import type { Draft } from '../../edit/draft.ts';
import type { Told } from '../../edit/judge.ts';
import type { HostAt } from '../host/host.ts';
import { Bar } from './Bar.tsx';
import { EditingContext } from './context.ts';
import { Find } from './Find.tsx';
import { Outline } from './Outline.tsx';
import type { Saved } from './saved.ts';
import { Side, type Pane } from './Side.tsx';
import { useEditor } from './useEditor.ts';

type Props = { project: Project; first: Draft; title: string; home: string; host: HostAt | undefined; saved: Saved; notice: string };

/** A tree and all that changes it: the outline, beside it the player and what a change does, below it what is wrong and what is kept. */
export function Editor({ project, first, title, home, host, saved, notice }: Props) {
	const editor = useEditor(project, first, notice);
	const [pane, setPane] = useState<Pane>('prova');
	const [find, setFind] = useState(false);
	const { editing, judged } = editor;
	const faults = inOrder(editing.told, editing.draft);
	const next = (list: readonly Told[]) => {
		const here = list.findIndex(({ at }) => at?.state === editing.at.state && at.answer === editing.at.answer && at.key === editing.at.key);
		const told = list[(here + 1) % list.length];
		if (told?.at) editing.go(told.at);
		else if (told) setPane('andras');
	};
	useKeys({ undo: editor.undo, redo: editor.redo, next: () => next(faults.filter(({ warning }) => !warning)), find: () => setFind(true) });
	return (
		<EditingContext.Provider value={editing}>
			<div class="tree-editor" data-pane={pane}>
				<section class="outline-pane" aria-labelledby="tradet">
					<header class="pane-head">
						<h2 id="tradet">{title}</h2>
						<button type="button" class="button small" onClick={() => setFind(!find)} aria-expanded={find}>
							Hitta ett steg <kbd aria-hidden="true">Ctrl K</kbd>
						</button>
					</header>
					{find && <Find close={() => setFind(false)} />}
					<Outline />
				</section>
				<Side {...{ pane, setPane, project, judged, home }} />
				<Bar {...{ editor, faults, next, saved, project, title, host, setPane, notice }} />
				<p class="sr-only" role="status">
					{editor.said}
				</p>
			</div>
		</EditingContext.Provider>
	);
}

/** What is wrong in the order of the tree, so that F8 goes downward; what lies in other files comes last. */
function inOrder(told: readonly Told[], { tree, shelf }: Draft): Told[] {
	const order = [...Object.keys(tree.states), ...Object.keys(shelf)];
	const rank = ({ at }: Told) => (at ? order.indexOf(at.state) : order.length);
	return told.toSorted((a, b) => rank(a) - rank(b));
}

function useKeys(acts: { undo: () => void; redo: () => void; next: () => void; find: () => void }) {
	// Before the next key: a fault that has just been told is what F8 goes to.
	useLayoutEffect(() => {
		const keys = (event: KeyboardEvent) => {
			const isControl = event.ctrlKey || event.metaKey;
			const key = event.key.toLowerCase();
			const inSmallForm = event.target instanceof Element && event.target.closest('.small-form, .new-answer, .lead-picker');
			const act =
				key === 'f8'
					? acts.next
					: isControl && key === 'k'
						? acts.find
						: isControl && !inSmallForm && key === 'z'
							? event.shiftKey
								? acts.redo
								: acts.undo
							: isControl && !inSmallForm && key === 'y'
								? acts.redo
								: undefined;
			if (!act) return;
			event.preventDefault();
			event.stopPropagation();
			act();
		};
		addEventListener('keydown', keys, true);
		return () => removeEventListener('keydown', keys, true);
	});
}
