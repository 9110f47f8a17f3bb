import { useEffect, useRef } from 'preact/hooks';
import type { Run } from '../progress/progress.ts';
import { load } from '../progress/store.ts';
import { Icon } from '../../theme/Icon.tsx';
import { today } from '../progress/days.ts';
import { advice, coverage } from './coverage.ts';
import { repeatsInWords, repeatsOf } from './repeat.ts';
import type { ExerciseEntry } from './published.ts';

type Props = {
	run: Run;
	calls: ExerciseEntry[];
	titles: Record<string, string>;
	list: string;
	/** Begins a run of these calls; of none, goes back to the choice. */
	again: (calls: ExerciseEntry[]) => void;
};

/** How a run went: each call, the outcomes that are now met, and what to practise more. */
export function RunResult({ run, calls, titles, list, again }: Props) {
	const heading = useRef<HTMLHeadingElement>(null);
	useEffect(() => heading.current?.focus(), []);
	const { progress } = load();
	const { met, all } = coverage(calls, progress);
	const taken = run.calls.flatMap((id, i) => {
		const call = calls.find((known) => known.id === id);
		return call ? [{ call, right: run.results[i] === 'right' }] : [];
	});
	const wrong = taken.filter(({ right }) => !right).map(({ call }) => call);
	return (
		<section class="step run-result" aria-labelledby="passets-resultat">
			<h2 id="passets-resultat" tabIndex={-1} ref={heading}>
				{taken.length - wrong.length} av {taken.length} rätt
			</h2>
			<p>
				Du har nu klarat {met.size} av {all.size} utfall.
			</p>
			<p>{repeatsInWords(repeatsOf(calls, progress, today()))}</p>
			<GoOn wrong={wrong} list={list} again={again} />
			<ul class="run-calls">
				{taken.map(({ call, right }) => (
					<li key={call.id} class={right ? 'right' : 'wrong'}>
						<Icon name={right ? 'check' : 'warning'} />
						<a href={call.page}>{call.title}</a>
						<span>{right ? 'Rätt' : 'Fel'}</span>
					</li>
				))}
			</ul>
			<Advice advised={advice(calls, progress)} titles={titles} />
		</section>
	);
}

/** What to do now: the calls that went wrong again, another run, or the list. */
function GoOn({ wrong, list, again }: Pick<Props, 'list' | 'again'> & { wrong: ExerciseEntry[] }) {
	const before = wrong.length > 0 ? 1 : 0;
	return (
		<ul class="run">
			{wrong.length > 0 && (
				<li>
					<button type="button" class="button primary" data-next="fel" onClick={() => again(wrong)}>
						<kbd>1</kbd> Öva det som blev fel
					</button>
				</li>
			)}
			<li>
				<button type="button" class="button" data-next="nytt" onClick={() => again([])}>
					<kbd>{before + 1}</kbd> Nytt pass
				</button>
			</li>
			<li>
				<a class="button" href={list} data-next="lista">
					<kbd>{before + 2}</kbd> Alla samtal
				</a>
			</li>
		</ul>
	);
}

function Advice({ advised, titles }: Pick<Props, 'titles'> & { advised: ReturnType<typeof advice> }) {
	if (advised.length === 0) return null;
	return (
		<>
			<h3>Öva mer på</h3>
			<ul class="run-advice">
				{advised.map(({ tree, wrong, untried }) => (
					<li key={tree}>
						<strong>{titles[tree] ?? tree}</strong>: {wrong.length} fel senast
						{untried.length > 0 && `, ${untried.length} samtal kvar att prova`}
					</li>
				))}
			</ul>
		</>
	);
}
