import { useEffect, useState } from 'preact/hooks';
import type { Project } from '../../check/project.ts';
import '../../agent/step/everyKind.ts';
import { trailOf } from '../../agent/player/trailOf.ts';
import { Step } from '../../agent/step/Step.tsx';
import type { Go } from '../../agent/step/go.ts';
import { cut, reach, standing, type Sitting } from '../../tree/sitting.ts';
import { turn, type Turn } from '../../tree/reader.ts';
import { Practice } from './Practice.tsx';
import { useEditing } from './context.ts';
import { usePublished } from './usePublished.ts';

/** The player at the step that is open. What is answered in it opens there too; a way that still fits is kept. */
export function Preview({ project, home }: { project: Project; home: string }) {
	const { draft, at, go } = useEditing();
	const shown = usePublished(project, home);
	const { id } = draft.tree;
	const [sitting, setSitting] = useState<Sitting>({ legs: [{ tree: id, answers: [] }] });
	const isThere = shown && (at.state === '' || at.state in shown.tree.config.states);
	useEffect(() => {
		if (!shown || !isThere || at.state === '') return;
		setSitting((now) => reach(cut({ legs: now.legs.slice(0, 1) }, shown.trees.all), shown.tree, at.state));
	}, [at.state, isThere]);
	if (!shown) return <p class="help">Hämtar …</p>;
	const { tree, trees } = shown;
	if (!(tree.config.initial in tree.config.states)) return <p class="help">Här visas trädet när första frågan finns.</p>;
	if (!isThere) return <p class="help">Steget ligger löst. Låt ett svar leda till det, så går det att prova.</p>;
	const place = standing(cut({ legs: sitting.legs.slice(0, 1) }, trees.all), trees.all);
	const act = (event: Turn): Go => ({
		href: '#',
		go: () => {
			const next = turn(cut(sitting, trees.all), event, trees.all);
			setSitting(next);
			const { state, tree: there } = standing(next, trees.all);
			if (there.id === id) go({ state });
		},
	});
	const trail = trailOf(
		sitting,
		trees,
		act,
		(_leg, _stride, _answer, then) => act({ type: 'stand', sitting: then }).go?.(),
		() => undefined,
	);
	const moved = place.strides.length > 0;
	// What was answered on the way, also what nobody was asked.
	const leg = { tree: id, answers: place.strides.map(({ answer }) => answer) };
	const isEnd = place.tree.id === id && sitting.legs.length === 1;
	return (
		<>
			<div class="tree preview">
				<Step
					tree={tree}
					state={place.state}
					strides={place.strides}
					trail={trail}
					back={moved ? act({ type: 'back' }) : undefined}
					restart={act({ type: 'rewind', leg: 0, stride: 0 })}
					whole={{ href: tree.page }}
					answer={(answer) => act({ type: 'answer', answer })}
				/>
			</div>
			{isEnd && <Practice key={leg.answers.join('/')} leg={leg} trees={trees.all} />}
		</>
	);
}
