import { useMemo, useRef } from 'preact/hooks';
import { whoseCall } from '../../call/whose.ts';
import { needsBeside } from '../../call/needed.ts';
import { followUpAt } from '../../call/later.ts';
import { realWalks, sittingOf, type Walk } from '../../call/walks.ts';
import { momentOf } from '../../model/duration.ts';
import { Desk } from '../desk/Desk.tsx';
import { IdleWarning } from '../desk/IdleWarning.tsx';
import { useLater } from '../../theme/useLater.ts';
import type { Trees } from '../../tree/follow.ts';
import { standing, type Sitting } from '../../tree/sitting.ts';
import { PlayedStep } from './PlayedStep.tsx';
import { useFocus } from './useFocus.ts';
import { usePlayed, type Beginning, type Played } from './usePlayed.ts';
import { useWide } from './useWide.ts';
import { WhoseCall } from './WhoseCall.tsx';

/** The tree awake: one step at a time, with the trail, what the call has gathered, and the browser's own history. */
export function Player(beginning: Beginning) {
	const { home, trees } = beginning;
	const frame = useRef<HTMLDivElement>(null);
	const played = usePlayed(beginning, frame);
	const { line, sitting, asking, left, go } = played;
	// The question is painted first. The trail, the focus, texts to send and the desk follow a frame later.
	const painted = useLater(sitting);
	useFocus(frame, [asking, ...painted.legs.map(({ tree, answers }) => [tree, ...answers])].join());
	const wide = useWide(frame, !home);
	const desk = useMemo(() => deskOf(played, painted, trees.all, wide), [painted, line.call, wide]);
	const whose = whoseCall(line.call, fieldsOf(trees.all));
	return (
		<div ref={frame} class={wide ? 'player beside' : 'player'}>
			<div class="player-step">
				{asking ? (
					<WhoseCall
						title={trees.all[asking]?.title ?? ''}
						whose={whose}
						same={go({ type: 'same' })}
						other={go({ type: 'other' })}
						back={go({ type: 'back' })}
					/>
				) : (
					<PlayedStep {...{ played, home, trees, painted, wide, frame }} />
				)}
				<p class="notice" role="status">
					{line.notice && <span key={line.notice}>{line.notice}</span>}
				</p>
				{line.call.undo && (
					<button type="button" class="button undo" data-act="undo" onClick={() => go({ type: 'undo' }).go?.()}>
						Ångra
					</button>
				)}
			</div>
			<Desk desk={{ ...desk, whose }} />
			{left !== undefined && <IdleWarning left={left} stay={() => line.say('')} />}
		</div>
	);
}

function deskOf(played: Played, painted: Sitting, trees: Trees, beside: boolean) {
	const { line, note, fresh, go, urlOf, sitting } = played;
	const there = painted.legs.length > 0 ? standing(painted, trees) : undefined;
	const others = realWalks(line.call).filter(({ id }) => id !== line.call.at);
	return {
		line,
		needs: there ? needsBeside(there, beside) : [],
		fields: there?.tree.fields ?? {},
		note: note().text,
		copyNote: () => {
			const { text, html } = note();
			const { customer } = line.call;
			line.copy(text, 'anteckningen', { html }, () => line.act({ type: 'noteCopied', customer, text }));
		},
		others: others.map((walk) => ({ id: walk.id, title: trees[walk.tree]?.title ?? walk.tree, later: laterOf(walk, played, trees) })),
		remove: (walk: number) => go({ type: 'remove', walk }).go?.(),
		report: there && (() => ({ place: there, address: urlOf(sitting) })),
		fresh,
		beside,
	};
}

/** When to come back to a walk where the agent no longer stands. */
function laterOf(walk: Walk, { line, urlOf }: Played, trees: Trees) {
	const followUp = followUpAt(walk, trees);
	const tree = trees[walk.tree];
	if (!followUp || !tree) return undefined;
	const url = urlOf(sittingOf({ walks: line.call.walks, at: walk.id }));
	return { when: momentOf(followUp.after, new Date(), tree.redDays), what: followUp.what, remind: () => line.remind(followUp, tree, url) };
}

function fieldsOf(trees: Trees) {
	return Object.assign({}, ...Object.values(trees).map(({ fields }) => fields));
}
