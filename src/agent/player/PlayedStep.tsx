import type { RefObject } from 'preact';
import { stepKey } from '../../call/call.ts';
import { toConfirm } from '../../call/lookUp.ts';
import { looksUp } from '../../call/walks.ts';
import { COPY_FIRST, notFetched } from '../../delivery/late.ts';
import { openWhole } from '../diagram/whole.ts';
import { hasRare, rare } from '../step/kinds.ts';
import { Step } from '../step/Step.tsx';
import type { Sitting } from '../../tree/sitting.ts';
import type { Library } from './library.ts';
import { stepTools } from './stepTools.ts';
import { trailOf } from './trailOf.ts';
import type { Played } from './usePlayed.ts';

type Props = { played: Played; home: string; trees: Library; painted: Sitting; wide: boolean; frame: RefObject<HTMLDivElement> };

/** The step where the agent stands, with all that can be done in it. */
export function PlayedStep({ played, home, trees, painted, wide, frame }: Props) {
	const { line, sitting, place, go } = played;
	const { call, say } = line;
	if (!place) return null;
	const { tree, state, strides } = place;
	const moved = sitting.legs.length > 1 || strides.length > 0;
	const reach = (to: string) => go({ type: 'reach', state: to }).go?.();
	const confirm = { confirm: () => go({ type: 'confirm' }).go?.(), review: () => go({ type: 'review' }).go?.() };
	return (
		<Step
			tree={tree}
			state={state}
			strides={strides}
			name={tree.id === home ? undefined : tree.title}
			trail={trailOf(painted, trees, go, (leg, stride, answer) => go({ type: 'change', leg, stride, answer }).go?.(), say)}
			shortcut={sitting.shortcut}
			confirm={looksUp(call) ? { way: toConfirm(call, trees.all), ...confirm } : undefined}
			back={moved ? go({ type: 'back' }) : home ? undefined : go({ type: 'leave' })}
			restart={go({ type: 'restart' })}
			whole={openWhole(place, frame, reach, () => say(notFetched('Hela trädet', COPY_FIRST)))}
			answer={(answer) => go({ type: 'answer', answer })}
			before={call.given[stepKey(tree.id, state)]}
			note={hasRare(tree) ? rare().replyNote(tree, strides, line.values, new Date()) : undefined}
			tools={{ ...stepTools(played, place, trees), fieldsBeside: wide, painted: painted === sitting }}
		/>
	);
}
