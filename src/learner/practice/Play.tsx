import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useUnderWay } from '../../agent/desk/useUnderWay.ts';
import type { Library } from '../../agent/player/library.ts';
import { turn, type Turn } from '../../tree/reader.ts';
import { standing, type Sitting } from '../../tree/sitting.ts';
import type { Go } from '../../agent/step/go.ts';
import { Step } from '../../agent/step/Step.tsx';
import { trailOf } from '../../agent/player/trailOf.ts';
import { useFocus } from '../../agent/player/useFocus.ts';
import { isOutcome, metaOf } from '../../tree/walk.ts';
import { judge, type Verdict } from './judge.ts';
import type { PublishedExercise } from './published.ts';
import { Reached } from './Reached.tsx';
import { Result } from './Result.tsx';

type Props = {
	call: PublishedExercise;
	trees: Library;
	/** Answers given before the player was awake. */
	given?: string[];
	/** The call is taken again, so focus goes to its first step too. */
	focus?: boolean;
	/** How many findings the learner has looked at. */
	looked: () => number;
	done: (verdict: Verdict) => void;
	again: () => void;
	/** What comes after the call, as links or buttons with `data-next`. */
	children: ComponentChildren;
};

/** A practice call under way: the same steps as in a real call, and at the end how it went. */
export function Play({ call, trees, given = [], focus = false, looked, done, again, children }: Props) {
	const [sitting, setSitting] = useState<Sitting>({ legs: [{ tree: call.tree, answers: given }] });
	const [answers, setAnswers] = useState(given.length);
	const [verdict, setVerdict] = useState<Verdict>();
	const [notice, setNotice] = useState('');
	useUnderWay(false, verdict ? '' : String(answers || ''));
	const { tree, state } = standing(sitting, trees.all);
	const meta = metaOf(tree.config, state);
	const frame = useFocus(
		`${sitting.legs.flatMap((leg) => [leg.tree, ...leg.answers])} ${verdict ? 'klart' : ''}`,
		focus || given.length > 0,
	);

	const act = (event: Turn): Go => ({
		href: '#',
		go: () => {
			setNotice('');
			setSitting(turn(sitting, event));
			if (event.type === 'answer' || event.type === 'stand') setAnswers(answers + 1);
		},
	});
	const finish = async () => {
		try {
			await Promise.all(call.legs.map((leg) => trees.load(leg.tree)));
			const found = judge(call, sitting.legs, answers, trees.all);
			setVerdict(found);
			done(found);
		} catch {
			setNotice('Facit gick inte att hämta. Försök igen.');
		}
	};
	const lead = (next: string) => {
		const fail = () => setNotice(`Det gick inte att hämta ”${tree.next[next]?.title ?? next}”. Försök igen.`);
		void trees.load(next).then(act({ type: 'lead', tree: next }).go, fail);
	};

	const back = sitting.legs.length > 1 || (sitting.legs[0]?.answers.length ?? 0) > 0 ? act({ type: 'back' }) : undefined;
	const way = { trail: trailOf(sitting, trees, act, setNotice), restart: act({ type: 'rewind', leg: 0, stride: 0 }), back };
	const name = sitting.legs.length > 1 ? tree.title : undefined;
	return (
		<div ref={frame}>
			{verdict ? (
				<Result call={call} trees={trees.all} verdict={verdict} answers={answers} looked={looked()} again={again}>
					{children}
				</Result>
			) : isOutcome(meta) ? (
				<Reached tree={tree} meta={meta} state={state} name={name} {...way} lead={lead} finish={finish} />
			) : (
				<Step
					tree={tree}
					state={state}
					name={name}
					{...way}
					whole={{ href: tree.page }}
					answer={(answer) => act({ type: 'answer', answer })}
				/>
			)}
			<p class="notice" role="status">
				{notice}
			</p>
		</div>
	);
}
