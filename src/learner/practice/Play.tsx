import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useUnderWay } from '../../agent/desk/useUnderWay.ts';
import type { Library } from '../../agent/player/library.ts';
import { turn, type Turn } from '../../tree/reader.ts';
import { standing, type Sitting } from '../../tree/sitting.ts';
import type { Go } from '../../agent/step/go.ts';
import { Step } from '../../agent/step/Step.tsx';
import { trailOf } from '../../agent/player/trailOf.ts';
import { useFocus } from '../../agent/player/useFocus.ts';
import { onwardFrom } from '../../tree/onward.ts';
import { metaOn } from '../../tree/outcome.ts';
import { isOutcome } from '../../tree/walk.ts';
import { judge, type Verdict } from './judge.ts';
import type { PublishedExercise } from './published.ts';
import { fetchScheduler } from './page.ts';
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
export function Play(props: Props) {
	const { call, trees, given = [], focus = false, looked, again, children } = props;
	const practice = usePractice(props);
	const { sitting, answers, verdict, notice } = practice;
	const frame = useRef<HTMLDivElement>(null);
	useFocus(frame, `${sitting.legs.flatMap((leg) => [leg.tree, ...leg.answers])} ${verdict ? 'klart' : ''}`, focus || given.length > 0);
	return (
		<div ref={frame}>
			{verdict ? (
				<Result call={call} trees={trees.all} verdict={verdict} answers={answers} looked={looked()} again={again}>
					{children}
				</Result>
			) : (
				<Standing trees={trees} practice={practice} />
			)}
			<p class="notice" role="status">
				{notice}
			</p>
		</div>
	);
}

/** The answers of a practice call, what has been said of them, and what goes on from there. */
function usePractice({ call, trees, given = [], done }: Props) {
	const [sitting, setSitting] = useState<Sitting>({ legs: [{ tree: call.tree, answers: given }] });
	const [answers, setAnswers] = useState(given.length);
	const [verdict, setVerdict] = useState<Verdict>();
	const [notice, setNotice] = useState('');
	useUnderWay(false, verdict ? '' : String(answers || ''));
	const act = (event: Turn): Go => ({
		href: '#',
		go: () => {
			setNotice('');
			setSitting(turn(sitting, event, trees.all));
			if (event.type === 'answer' || event.type === 'stand') setAnswers(answers + 1);
			fetchScheduler();
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
	return { sitting, answers, verdict, notice, setNotice, act, finish };
}

/** The step where the learner stands: a question as in a real call, or an outcome to stay at or go on from. */
function Standing({ trees, practice }: Pick<Props, 'trees'> & { practice: ReturnType<typeof usePractice> }) {
	const { sitting, setNotice, act, finish } = practice;
	const { tree, state, strides } = standing(sitting, trees.all);
	const meta = metaOn(tree.config, state, strides);
	const onward = onwardFrom(sitting.legs, trees.all);
	const next = onward && { id: onward.tree, title: trees.all[onward.tree]?.title ?? tree.next[onward.tree]?.title ?? onward.tree };
	const lead = () => {
		if (!next) return;
		// What is taken as answered there is known once the tree is there.
		const go = () => act({ type: 'lead', tree: next.id, answers: onwardFrom(sitting.legs, trees.all)?.answers }).go?.();
		const fail = () => setNotice(`Det gick inte att hämta ”${next.title}”. Försök igen.`);
		void trees.load(next.id).then(go, fail);
	};
	const back = sitting.legs.length > 1 || (sitting.legs[0]?.answers.length ?? 0) > 0 ? act({ type: 'back' }) : undefined;
	const choose = (_leg: number, _stride: number, _answer: string, then: Sitting) => act({ type: 'stand', sitting: then }).go?.();
	const trail = trailOf(sitting, trees, act, choose, setNotice);
	const way = { trail, restart: act({ type: 'rewind', leg: 0, stride: 0 }), back };
	const name = sitting.legs.length > 1 ? tree.title : undefined;
	const shown = { tree, state, strides, name, ...way };
	// What is for another day is not gone on to now.
	if (isOutcome(meta))
		return <Reached {...way} state={state} name={name} meta={meta} next={meta.followUp ? undefined : next} lead={lead} finish={finish} />;
	const through = next && { ...next, href: tree.page, go: lead };
	return <Step {...shown} through={through} whole={{ href: tree.page }} answer={(answer) => act({ type: 'answer', answer })} />;
}
