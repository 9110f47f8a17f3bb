import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { withRun } from '../progress/calls.ts';
import { type Run as Kept } from '../progress/progress.ts';
import { change, load } from '../progress/store.ts';
import { library } from '../../agent/player/library.ts';
import { today } from '../progress/days.ts';
import { Caller } from './Caller.tsx';
import { mix } from './coverage.ts';
import type { Verdict } from './judge.ts';
import { KeysDoor } from './KeysDoor.tsx';
import { fetchExercise, keep, looks } from './page.ts';
import { tell } from '../progress/tell.ts';
import { Play } from './Play.tsx';
import type { ExerciseEntry, PublishedExercise } from './published.ts';
import { repeatsOf } from './repeat.ts';
import { RunResult } from './RunResult.tsx';
import { RunStart } from './RunStart.tsx';

type Props = {
	/** Under which name the run is kept, so that it can be taken up again. */
	name: string;
	/** Begins at once with what is due. */
	repeats: boolean;
	calls: ExerciseEntry[];
	titles: Record<string, string>;
	api: string;
	callsApi: string;
	list: string;
};

/** A run of mixed calls: begun or taken up again, call after call, and at the end how it went. */
export function Run({ name, repeats, calls, titles, api, callsApi, list }: Props) {
	const trees = useMemo(() => library(api), [api]);
	const [run, setRun] = useState<Kept>();
	const [call, setCall] = useState<PublishedExercise>();

	const open = async (next: Kept) => {
		const id = next.calls[next.results.length];
		if (id === undefined) return setRun(next);
		try {
			const found = await fetchExercise(callsApi, id);
			await trees.load(found.tree);
			setCall(found);
			setRun(next);
			tell(load().notice);
		} catch {
			tell('Samtalet gick inte att hämta. Kontrollera nätet och försök igen.');
		}
	};
	const begin = (chosen: ExerciseEntry[]) => {
		const fresh: Kept = { calls: chosen.map(({ id }) => id), results: [] };
		tell(change((progress) => withRun(progress, name, fresh)).notice);
		void open(fresh);
	};
	useEffect(() => {
		const due = repeats ? repeatsOf(calls, load().progress, today()).due : [];
		if (due.length > 0) begin(mix(due, load().progress, due.length, Math.random));
	}, []);
	if (!run || !call) {
		const begun = resumable(load().progress.runs[name], calls);
		const start = (count: number) => begin(mix(calls, load().progress, count, Math.random));
		return <RunStart total={calls.length} begun={begun} start={start} resume={() => begun && void open(begun)} />;
	}
	if (run.results.length >= run.calls.length) {
		const again = (chosen: ExerciseEntry[]) => (chosen.length > 0 ? begin(chosen) : setRun(undefined));
		return <RunResult run={run} calls={calls} titles={titles} list={list} again={again} />;
	}
	return <OneCall key={call.id} {...{ run, call, trees, name, open }} />;
}

/** A run that is under way and whose calls are all still there. */
function resumable(run: Kept | undefined, calls: ExerciseEntry[]): Kept | undefined {
	const known = new Set(calls.map(({ id }) => id));
	return run && run.results.length < run.calls.length && run.calls.every((id) => known.has(id)) ? run : undefined;
}

type OneProps = { run: Kept; call: PublishedExercise; trees: ReturnType<typeof library>; name: string; open: (run: Kept) => Promise<void> };

/** One call of the run. Its first result counts; trying again is only practice. */
function OneCall({ run, call, trees, name, open }: OneProps) {
	const [first, setFirst] = useState<Kept['results'][number]>();
	const [round, setRound] = useState(1);
	const looked = useMemo(looks, [round]);
	const at = run.results.length + 1;
	const taken = (result: Kept['results'][number]): Kept => ({ ...run, results: [...run.results, result] });
	const done = (verdict: Verdict) => {
		keep(call, verdict, { looked: looked(), live: false });
		if (first) return;
		const result = verdict.right ? 'right' : 'wrong';
		setFirst(result);
		tell(change((progress) => withRun(progress, name, at >= run.calls.length ? undefined : taken(result))).notice);
	};
	return (
		<>
			<Head run={run} title={call.title} />
			<div class="practice">
				<Caller key={round} call={call} />
				<div class="practice-tree">
					<section class="tree" aria-label="Beslutsträd" data-awake>
						<div class="live">
							<Play key={round} focus={round > 1} call={call} trees={trees} looked={looked} done={done} again={() => setRound(round + 1)}>
								<li>
									<button type="button" class="button primary" data-next="nasta" onClick={() => first && void open(taken(first))}>
										<kbd></kbd> {at < run.calls.length ? 'Nästa samtal' : 'Se resultatet'}
									</button>
								</li>
							</Play>
						</div>
						<KeysDoor />
					</section>
				</div>
			</div>
		</>
	);
}

/** Which call of the run this is. Its title takes the focus. */
function Head({ run, title }: { run: Kept; title: string }) {
	const heading = useRef<HTMLHeadingElement>(null);
	useEffect(() => heading.current?.focus(), []);
	return (
		<>
			<p class="run-at">
				Samtal {run.results.length + 1} av {run.calls.length}
				<progress max={run.calls.length} value={run.results.length} aria-label="Så långt har du kommit" />
			</p>
			<h2 class="run-title" tabIndex={-1} ref={heading}>
				{title}
			</h2>
		</>
	);
}
