import { useActorRef, useSelector } from '@xstate/react';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { copyText } from '../mail/clipboard.ts';
import type { Values } from '../mail/fill.ts';
import { addressOf, listen } from './history.ts';
import { answerTo, sinceThen } from './days.ts';
import type { Library } from './library.ts';
import type { PublishedTree } from './published.ts';
import { reader, turn, type Turn } from './reader.ts';
import { follow, standing, type Sitting } from './sitting.ts';
import { Step, type Go } from './Step.tsx';
import { said } from './Steps.tsx';
import type { TrailItem } from './Trail.tsx';
import { metaOf, type Stride } from './walk.ts';

type Props = {
	/** The tree that the page itself holds. */
	home: string;
	trees: Library;
	start: Sitting;
	/** The address named more than the trees of today hold. */
	lost: boolean;
	values: Record<string, string>;
	/** The reader has already acted, so focus goes to the first step too. */
	focus: boolean;
};

const LOST = 'Länken passar inte trädet som det är nu. Du står vid det sista steget som stämmer.';

/** The tree awake: one step at a time, with the trail, the values typed in this sitting and the browser's own history. */
export function Player({ home, trees, start, lost, values: typed, focus }: Props) {
	const actor = useActorRef(reader, { input: start });
	const sitting = useSelector(actor, ({ context }) => context);
	const [values, setValues] = useState<Values>(typed);
	const [notice, setNotice] = useState(lost ? LOST : '');
	const { tree, state, strides } = standing(sitting, trees.all);
	const frame = useFocus(`${sitting.legs.length} ${strides.length} ${state}`, focus);

	useEffect(() => listen(actor, trees, home, (gone) => setNotice(gone ? LOST : '')), [actor]);

	const go = (event: Turn): Go => ({
		href: addressOf(turn(sitting, event), trees, home),
		go: () => {
			setNotice('');
			actor.send(event);
		},
	});
	const next = (id: string): Go => {
		const lead = go({ type: 'lead', tree: id });
		const fail = () => setNotice(`Det gick inte att hämta ”${tree.next[id]?.title ?? id}”. Försök igen.`);
		return { href: lead.href, go: () => void trees.load(id).then(lead.go, fail) };
	};
	const copy = (text: string, what: string, html?: string) =>
		void copyText(text, html).then(
			() => setNotice(`Kopierat: ${what}.`),
			() => setNotice('Webbläsaren tillät inte kopiering. Markera texten och kopiera själv.'),
		);

	return (
		<div ref={frame}>
			<Step
				tree={tree}
				state={state}
				name={tree.id === home ? undefined : tree.title}
				trail={trailOf(sitting, trees, go)}
				shortcut={sitting.shortcut}
				back={sitting.legs.length > 1 || strides.length > 0 ? go({ type: 'back' }) : undefined}
				restart={go({ type: 'rewind', leg: 0, stride: 0 })}
				answer={(answer) => go({ type: 'answer', answer })}
				note={dateNote(tree, strides, values)}
				tools={{ values, setValue: (field, value) => setValues((v) => ({ ...v, [field]: value })), copy, next, now: () => new Date() }}
			/>
			<p class="notice" role="status">
				{notice}
			</p>
		</div>
	);
}

function trailOf(sitting: Sitting, { all }: Library, go: (event: Turn) => Go): TrailItem[] {
	return sitting.legs.flatMap((leg, i) => {
		const tree = all[leg.tree];
		if (!tree) return [];
		return follow(tree.config, leg.answers).strides.map((stride, j) => {
			const to = go({ type: 'rewind', leg: i, stride: j });
			return { ...said(tree, stride.state, stride.answer), ...to };
		});
	});
}

/** What the date that answered the last question says, where it was given. */
function dateNote(tree: PublishedTree, strides: Stride[], values: Values): string | undefined {
	const meta = metaOf(tree.config, strides.at(-1)?.state ?? '');
	const date = meta?.kind === 'date' ? values[meta.field] : undefined;
	return meta?.kind === 'date' && date ? sinceThen(meta, answerTo(meta, date, new Date())) : undefined;
}

/** Focus follows the reader to each new heading; to the first one only where the reader has already acted. */
function useFocus(step: string, first: boolean) {
	const frame = useRef<HTMLDivElement>(null);
	const seen = useRef(first ? '' : step);
	useLayoutEffect(() => {
		if (seen.current === step) return;
		seen.current = step;
		const heading = frame.current?.querySelector('h2');
		heading?.focus({ preventScroll: true });
		heading?.scrollIntoView({ block: 'nearest' });
	}, [step]);
	useLayoutEffect(() => {
		const trail = frame.current?.querySelector('.trail ol');
		trail?.scrollTo({ left: trail.scrollWidth });
	}, [step]);
	return frame;
}
