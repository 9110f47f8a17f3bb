import { useState } from 'preact/hooks';
import type { Project } from '../../check/project.ts';
import type { Told } from '../../edit/judge.ts';
import { countOf } from '../save/countOf.ts';
import { useEditing } from './context.ts';
import { Save } from './Save.tsx';
import type { HostAt } from '../host/host.ts';
import type { Saved } from './saved.ts';
import type { Pane } from './Side.tsx';
import type { Editor } from './useEditor.ts';

type Props = {
	editor: Editor;
	faults: readonly Told[];
	/** Goes to the one after where the owner is. */
	next: (list: readonly Told[]) => void;
	project: Project;
	title: string;
	host: HostAt | undefined;
	setPane: (pane: Pane) => void;
	saved: Saved;
	/** What was saved last. */
	notice: string;
};

/** How the draft stands, in a line where each part leads to what it tells of; and what keeps, takes back and saves it. */
export function Bar({ editor, faults, next, project, title, host, setPane, saved, notice }: Props) {
	const { draft } = useEditing();
	const { judged, isChanged, keptAt, isFull, undoName, redoName } = editor;
	const [asksDrop, setAsksDrop] = useState(false);
	const wrong = faults.filter(({ warning, todo }) => !warning && !todo);
	const todo = faults.filter((one) => one.todo);
	const look = faults.filter(({ warning, todo: isTodo }) => warning && !isTodo);
	const { exercises, links } = judged?.effects ?? { exercises: [], links: [] };
	const moved = exercises.filter(({ now }) => now !== 'same way');
	const changes = [
		...(moved.length > 0 ? [countOf(moved.length, 'övning', 'övningar')] : []),
		...(links.length > 0 ? [countOf(links.length, 'delad väg', 'delade vägar')] : []),
	];
	return (
		<div class="bar">
			<p class="state">
				{wrong.length > 0 && (
					<button type="button" class="link fault" data-bar="fel" title="Nästa fel (F8)" onClick={() => next(wrong)}>
						{countOf(wrong.length, 'fel', 'fel')}
					</button>
				)}
				{todo.length > 0 && (
					<button type="button" class="link" data-bar="att-gora" onClick={() => next(todo)}>
						{countOf(todo.length, 'att göra', 'att göra')}
					</button>
				)}
				{look.length > 0 && (
					<button type="button" class="link" data-bar="se-over" onClick={() => next(look)}>
						{countOf(look.length, 'att se över', 'att se över')}
					</button>
				)}
				{faults.length === 0 && (judged ? <span class="fine">Inga fel</span> : <span class="quiet">Kontrollerar …</span>)}
				{changes.length > 0 && (
					<button type="button" class="link" data-bar="andras" onClick={() => setPane('andras')}>
						{changes.join(' och ')} ändras
					</button>
				)}
				{isChanged && editor.meanwhile && <span class="quiet">{editor.meanwhile}</span>}
				{!isChanged && notice && <span class="fine">{notice}</span>}
				{isChanged && keptAt && !isFull && <span class="quiet">Utkast {timeOf(keptAt)}</span>}
				{isFull && <strong class="fault">Utkastet får inte plats i webbläsaren. Spara nu.</strong>}
			</p>
			<div class="deeds">
				<button
					type="button"
					class="button small"
					disabled={!undoName}
					title={undoName && `Ångra: ${undoName} (Ctrl+Z)`}
					onClick={editor.undo}
				>
					Ångra<span class="sr-only">: {undoName ?? 'inget'}</span>
				</button>
				<button
					type="button"
					class="button small"
					disabled={!redoName}
					title={redoName && `Gör om: ${redoName} (Ctrl+Y)`}
					onClick={editor.redo}
				>
					Gör om<span class="sr-only">: {redoName ?? 'inget'}</span>
				</button>
				{isChanged &&
					(asksDrop ? (
						<span class="asks" role="group" aria-label="Kasta utkastet?">
							<button type="button" class="button small danger" onClick={() => (setAsksDrop(false), editor.drop())}>
								Kasta utkastet
							</button>
							<button type="button" class="button small" onClick={() => setAsksDrop(false)}>
								Behåll
							</button>
						</span>
					) : (
						<button type="button" class="button small" onClick={() => setAsksDrop(true)}>
							Kasta
						</button>
					))}
				<Save {...{ project, draft, title, host, saved }} isReady={isChanged && editor.isJudged && wrong.length + todo.length === 0} />
			</div>
		</div>
	);
}

function timeOf(iso: string): string {
	return new Date(iso).toLocaleTimeString('sv-SE', { hour: '2-digit', minute: '2-digit' });
}
