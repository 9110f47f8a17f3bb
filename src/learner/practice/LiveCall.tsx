import { useEffect, useRef, useState } from 'preact/hooks';
import type { Library } from '../../agent/player/library.ts';
import type { Call } from '../../call/call.ts';
import { freshCall } from '../../call/call.ts';
import { cluesOf, type Clue } from './clues.ts';
import { Clock } from './Clock.tsx';
import { judgeCall, type CallVerdict } from './judgeCall.ts';
import { LiveResult } from './LiveResult.tsx';
import { keep, fetchScheduler } from './page.ts';
import { tell } from '../progress/tell.ts';
import type { PublishedExercise } from './published.ts';

type Props = {
	call: PublishedExercise;
	trees: Library;
	list: string;
	/** The assignment that the call belongs to. */ assigned?: string;
	/** The call on the page as it is now. */ latest: () => Call | undefined;
};

/** The one who calls, beside the page for the call: the first words, what can be found out and what it costs, a clock, and the end. */
export function LiveCall({ call, trees, list, assigned, latest }: Props) {
	const [begun] = useState(() => Date.now());
	const [asked, setAsked] = useState<ReadonlySet<number>>(new Set());
	const [ended, setEnded] = useState<{ verdict: CallVerdict; minutes: number }>();
	const clues = cluesOf(call, trees.all);
	const cost = clues.reduce((sum, { minutes }, i) => sum + (asked.has(i) ? minutes : 0), 0);
	useEffect(() => {
		if (asked.size > 0) fetchScheduler();
	}, [asked.size > 0]);
	const finish = async () => {
		const now = latest() ?? freshCall(undefined);
		try {
			await Promise.all([...now.walks, ...call.legs].map(({ tree }) => trees.load(tree)));
		} catch {
			return tell('Facit gick inte att hämta. Försök igen.');
		}
		const verdict = judgeCall(call, now, trees.all, new Date());
		keep(call, { ...verdict, right: verdict.passed }, { looked: asked.size, live: true });
		setEnded({ verdict, minutes: minutesSince(begun) + cost });
	};
	if (ended) {
		const misled = clues.filter(({ misleads }, i) => misleads && asked.has(i)).flatMap(({ misleads = '' }) => misleads);
		return <LiveResult {...ended} {...{ call, misled, list, assigned }} trees={trees.all} asked={asked.size} of={clues.length} />;
	}
	return (
		<section class="caller" aria-labelledby="samtalet">
			<Who who={call.who} />
			<blockquote>
				<p>{call.opening}</p>
			</blockquote>
			<Clock begun={begun} cost={cost} />
			<Clues clues={clues} ask={(i) => setAsked((before) => new Set([...before, i]))} />
			<button type="button" class="button finish" onClick={() => void finish()}>
				Samtalet är slut: se hur det gick
			</button>
		</section>
	);
}

/** What can be found out, each with what it costs before it is chosen. */
function Clues({ clues, ask }: { clues: Clue[]; ask: (i: number) => void }) {
	return (
		<>
			<h3>Ta reda på</h3>
			<ul class="findings">
				{clues.map(({ what, finds, minutes }, i) => (
					<li key={what}>
						<details onToggle={({ currentTarget }) => currentTarget.open && ask(i)}>
							<summary class="row">
								<span>{what}</span> <span class="cost">{minutes} min</span>
							</summary>
							<p>{finds}</p>
						</details>
					</li>
				))}
			</ul>
		</>
	);
}

function Who({ who }: { who: string }) {
	const heading = useRef<HTMLHeadingElement>(null);
	useEffect(() => heading.current?.scrollIntoView({ block: 'nearest' }), []);
	return (
		<h2 id="samtalet" ref={heading}>
			{who}
		</h2>
	);
}

function minutesSince(begun: number): number {
	return Math.round((Date.now() - begun) / 60_000);
}
