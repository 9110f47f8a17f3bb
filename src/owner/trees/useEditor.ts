import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Project } from '../../check/project.ts';
import { contentIn } from '../../check/read.ts';
import { treesIn } from '../../check/trees.ts';
import type { Act, Draft, Place } from '../../edit/draft.ts';
import { done, nameOfRedo, nameOfUndo, redo, start, undo, type History } from '../../edit/history.ts';
import type { Judged } from '../../edit/judge.ts';
import { areaOf, fileOfTree } from '../../model/ids.ts';
import { placeKey, type Editing } from './context.ts';
import { comeBack } from './comeBack.ts';
import { keepDraft, keptDraft } from './drafts.ts';
import { judging } from './judging.ts';
import { namesIn } from './names.ts';

/** How long the editor waits after a change before it is judged and kept, in milliseconds. */
const PAUSE = 150;

const NONE: Judged['faults'] = [];

/** No step is open. */
const NOWHERE: Place = { state: '' };

export type Editor = ReturnType<typeof useEditor>;

/** The step that the address names (`&steg=`), where the tree has it. */
function askedIn({ tree }: Draft): Place | undefined {
	const state = new URLSearchParams(location.search).get('steg');
	return state !== null && state in tree.states ? { state } : undefined;
}

/** A tree under change: its history, what the check says of it, and where the owner is. `first` is the tree as its file says. */
export function useEditor(project: Project, first: Draft, notice: string) {
	const { id } = first.tree;
	const kept = useMemo(() => keptDraft(id), []);
	const begun = useMemo(() => kept && comeBack(kept, project), []);
	const [history, setHistory] = useState<History>(() => start(begun?.draft ?? first));
	const [at, setAt] = useState<Place>(() => askedIn(first) ?? kept?.at ?? NOWHERE);
	const [turn, setTurn] = useState(0);
	const [said, setSaid] = useState(begun?.said || notice);
	const [keptAt, setKeptAt] = useState(kept?.time);
	const [isFull, setFull] = useState(false);
	const draft = history.now;
	const latest = useRef(history);
	latest.current = history;
	const files = useMemo(() => new Map([...project.files, ...Object.entries(draft.files)]), [project, draft.files]);
	const names = useNames(project, draft);
	const judged = useJudged(project, draft, setSaid);
	const isChanged = draft !== first;

	useEffect(() => {
		if (!isChanged) return;
		const timer = setTimeout(() => {
			const time = new Date().toISOString();
			const base = Object.fromEntries([fileOfTree(id), ...Object.keys(draft.files)].flatMap((path) => textIn(project, path)));
			const isKept = keepDraft(id, { base, draft, at, time });
			setFull(!isKept);
			if (isKept) setKeptAt(time);
		}, PAUSE);
		return () => clearTimeout(timer);
	}, [draft, at]);
	useFocus(at, turn);

	const move = (place: Place) => (setAt(place), setTurn((n) => n + 1));
	const run = (command: (now: Draft) => Act, isTyping: boolean) => {
		try {
			const act = command(latest.current.now);
			const next = done(latest.current, act);
			latest.current = next;
			setHistory(next);
			if (isTyping) return;
			setSaid(`${act.said.charAt(0).toUpperCase()}${act.said.slice(1)}: klart.`);
			move(act.at);
		} catch (error) {
			setSaid(messageOf(error));
		}
	};
	const step = (to: (history: History) => History, word: string, name: string | undefined) => {
		if (!name) return;
		const next = to(latest.current);
		latest.current = next;
		setHistory(next);
		setSaid(`${word}: ${name}.`);
		if (!(at.state in next.now.tree.states || at.state in next.now.shelf)) setAt({ state: next.now.tree.initial });
	};
	const editing: Editing = {
		...{ draft, at, names, project: files, told: judged.judged?.faults ?? NONE, go: move },
		act: (command) => run(command, false),
		type: (command) => run(command, true),
	};
	return {
		...judged,
		...{ editing, said, isChanged, isFull, keptAt, first },
		/** What became of the tree while the draft lay. */
		meanwhile: begun?.said ?? '',
		undoName: nameOfUndo(history),
		redoName: nameOfRedo(history),
		undo: () => step(undo, 'Ångrat', nameOfUndo(latest.current)),
		redo: () => step(redo, 'Gjort om', nameOfRedo(latest.current)),
		/** The draft is thrown away: the tree is as its file says. */
		drop: () => {
			keepDraft(id, undefined);
			// Of a tree that is a draft alone nothing is left to show.
			if (!project.files.has(fileOfTree(id))) return (location.search = '');
			setHistory(start(first));
			setKeptAt(undefined);
			setAt(NOWHERE);
			setSaid('Utkastet är kastat.');
		},
	};
}

/** What the check says of a draft: undefined until it has said something; while it is of an older draft, `isJudged` is false. */
function useJudged(project: Project, draft: Draft, fail: (sentence: string) => void): { judged?: Judged; isJudged: boolean } {
	const [told, setTold] = useState<{ draft: Draft; judged: Judged }>();
	const judge = useMemo(() => judging(project), [project]);
	useEffect(() => judge.end, [judge]);
	useEffect(() => {
		const ask = () =>
			judge.ask(draft).then(
				(judged) => setTold({ draft, judged }),
				(error: unknown) => fail(messageOf(error)),
			);
		const timer = setTimeout(ask, PAUSE);
		return () => clearTimeout(timer);
	}, [draft, judge]);
	return { judged: told?.judged, isJudged: told?.draft === draft };
}

/** What the draft can name: what the project has, and what the draft has made. */
function useNames(project: Project, draft: Draft) {
	const trees = useMemo(() => treesIn(project).trees, [project]);
	const made = JSON.stringify(Object.keys(draft.files));
	return useMemo(() => {
		const { content } = contentIn({ ...project, files: new Map([...project.files, ...Object.entries(draft.files)]) });
		return namesIn({ ...content, trees }, areaOf(draft.tree.id));
	}, [project, trees, made]);
}

function textIn({ files }: Project, path: string): [string, string][] {
	const text = files.get(path);
	return text === undefined ? [] : [[path, text]];
}

/** Brings the focus to a place: to its box, or else to the step. */
function useFocus(at: Place, turn: number) {
	// Before the next key: what is typed at once is typed where the focus is to be.
	useLayoutEffect(() => {
		if (turn === 0) return;
		const step = `[data-step="${CSS.escape(at.state)}"]`;
		const box =
			document.querySelector<HTMLElement>(`[data-place="${CSS.escape(placeKey(at))}"]`) ??
			document.querySelector<HTMLElement>(`${step} > .head .title textarea, ${step} > .head .words`);
		box?.focus({ preventScroll: true });
		box?.scrollIntoView({ block: 'nearest' });
		if (box instanceof HTMLTextAreaElement) box.setSelectionRange(box.value.length, box.value.length);
	}, [turn]);
}

function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
