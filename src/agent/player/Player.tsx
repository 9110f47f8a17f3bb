import { useActorRef, useSelector } from '@xstate/react';
import { useEffect, useLayoutEffect, useMemo } from 'preact/hooks';
import { isEmpty, stepKey } from '../../call/data.ts';
import { Desk } from '../desk/Desk.tsx';
import { useHandOver } from '../desk/handOver.ts';
import { IdleWarning } from '../desk/IdleWarning.tsx';
import { nextCall, useReturn } from '../desk/newCall.ts';
import { noteOf } from '../../call/note.ts';
import { reportOf } from '../../call/report.ts';
import { keepRecent } from '../desk/shelf.ts';
import { useCall } from '../desk/useCall.ts';
import { useIdle } from '../desk/useIdle.ts';
import { useUnderWay } from '../desk/useUnderWay.ts';
import { useWide } from './useWide.ts';
import { openWhole } from '../diagram/whole.ts';
import { needsBeside } from '../../call/needed.ts';
import type { Values } from '../../call/fill.ts';
import { useLater } from '../../theme/useLater.ts';
import { dateNote } from '../../call/days.ts';
import { addressOf, listen } from './history.ts';
import type { Library } from './library.ts';
import { reader, turn, type Turn } from '../../tree/reader.ts';
import { reach, standing, type Sitting } from '../../tree/sitting.ts';
import type { Go } from '../step/go.ts';
import { Step } from '../step/Step.tsx';
import type { Tools } from '../step/tools.ts';
import { trailOf } from './trailOf.ts';
import { useAnswered } from './useAnswered.ts';
import { useFocus } from './useFocus.ts';

type Props = {
	/** The tree that the page itself holds; none on /samtal/, where a sitting may begin in any tree, or in none yet. */
	home: string;
	trees: Library;
	start: Sitting;
	/** The address named more than the trees of today hold. */
	lost: boolean;
	values: Values;
	/** Told which tree the reader stands in, or that none is chosen. */
	onTree?: (id: string | undefined) => void;
};

const LOST = 'Länken passar inte trädet som det är nu. Du står vid det sista steget som stämmer.';
const IDLE = 'Uppgifterna är rensade: sidan har stått orörd i 15 minuter.';
const FRESH = 'Nytt samtal. Allt från det förra är rensat.';

/** The tree awake: one step at a time, with the trail, what the call has gathered, and the browser's own history. */
export function Player({ home, trees, start, lost, values, onTree }: Props) {
	const actor = useActorRef(reader, { input: start });
	const sitting = useSelector(actor, ({ context }) => context);
	const place = sitting.legs.length > 0 ? standing(sitting, trees.all) : undefined;
	// The question is painted first. The trail, the focus, texts to send and the desk follow a frame later.
	const painted = useLater(sitting);
	const frame = useFocus(painted.legs.map(({ tree, answers }) => [tree, ...answers]).join());
	const wide = useWide(frame, !home);
	const call = useCall(values, lost ? LOST : '', () => frame.current?.ownerDocument.defaultView ?? window);
	const left = useIdle(frame, !isEmpty(call.data), () => call.wipe(IDLE));
	useUnderWay(!isEmpty(call.data), wayOf(sitting));
	const before = useAnswered(sitting, trees);
	const now = () => new Date();

	// At once: Back in the browser must not fall between the first paint and what comes after it.
	useLayoutEffect(() => listen(actor, trees, home, (gone) => call.say(gone ? LOST : '')), [actor]);
	useEffect(() => {
		if (place) keepRecent(place.tree.id);
		onTree?.(place?.tree.id);
	}, [place?.tree.id]);
	useReturn(() => call.wipe(''));
	useHandOver(call, !home);

	const go = (event: Turn): Go => ({
		href: addressOf(turn(sitting, event), trees, home),
		go: () => {
			call.say('');
			actor.send(event);
		},
	});
	const urlOf = (of: Sitting) => location.origin + addressOf(of, trees, home);
	const none: Turn = { type: 'stand', sitting: { legs: home ? [{ tree: home, answers: [] }] : [] } };
	const fresh = () => {
		nextCall();
		before.clear();
		actor.send(none);
		call.wipe(FRESH);
	};
	const note = (of: Sitting) => noteOf(of, trees.all, call.data, now());
	const desk = useMemo(() => {
		const there = painted.legs.length > 0 ? standing(painted, trees.all) : undefined;
		return (
			<Desk
				desk={{
					call,
					needs: there ? needsBeside(there, wide) : [],
					fields: there?.tree.fields ?? {},
					note: note(painted),
					copyNote: () => call.copy(note(actor.getSnapshot().context), 'anteckningen'),
					report: there && (() => reportOf(there, urlOf(painted))),
					fresh,
					beside: wide,
				}}
			/>
		);
	}, [painted, call.data, wide]);

	const step = () => {
		if (!place) return null;
		const { tree, state, strides } = place;
		const title = (id: string) => tree.next[id]?.title ?? id;
		const next = (id: string): Go => {
			const lead = go({ type: 'lead', tree: id });
			return {
				...lead,
				go: () => void trees.load(id).then(lead.go, () => call.say(`Det gick inte att hämta ”${title(id)}”. Försök igen.`)),
			};
		};
		const tools: Tools = {
			...call,
			tick: (box, on) => call.tick(stepKey(tree.id, state), box, on),
			remind: (after, what) => call.remind({ after, what, routine: tree.title, address: urlOf(sitting), now: now() }),
			next,
			now,
			fieldsBeside: wide,
			painted: painted === sitting,
		};
		const moved = sitting.legs.length > 1 || strides.length > 0;
		return (
			<Step
				tree={tree}
				state={state}
				name={tree.id === home ? undefined : tree.title}
				trail={trailOf(painted, trees, go, call.say)}
				shortcut={sitting.shortcut}
				back={moved ? go({ type: 'back' }) : home ? undefined : go(none)}
				restart={go({ type: 'rewind', leg: 0, stride: 0 })}
				whole={openWhole(
					place,
					frame,
					(to) => go({ type: 'stand', sitting: reach(sitting, tree, to) }).go?.(),
					() => call.say('Det gick inte att hämta hela trädet. Försök igen.'),
				)}
				answer={(answer) => go({ type: 'answer', answer })}
				before={before.get(stepKey(tree.id, state))}
				note={dateNote(tree.config, strides, call.data.values, now())}
				tools={tools}
			/>
		);
	};

	return (
		<div ref={frame} class={wide ? 'player beside' : 'player'}>
			<div class="player-step">
				{step()}
				<p class="notice" role="status">
					{call.notice && <span key={call.notice}>{call.notice}</span>}
				</p>
			</div>
			{desk}
			{left !== undefined && <IdleWarning left={left} stay={() => call.say('')} />}
		</div>
	);
}

/** The answers given so far, and nothing where none has been given. */
function wayOf({ legs }: Sitting): string {
	return legs.flatMap(({ answers }) => answers).join();
}
