import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../theme/Icon.tsx';
import type { Way } from '../../tree/walk.ts';
import { take, type Go } from './go.ts';

/** An answer on the way here: what was asked, what was answered, and where to answer it anew. */
export type TrailItem = {
	question: string;
	answer: string;
	href: string;
	change?: Alternatives;
	/** It was known, and not asked. */
	told?: true;
	/** Which time the question was asked, from the second on. */
	attempt?: number;
};

/** What else the question of a trail item could have been answered, and what takes the answer there and then. */
export type Alternatives = { ways: Way[]; given: string; choose: (answer: string) => void; open: () => void };

type Props = { items: TrailItem[]; shortcut?: boolean; restart: Go };

/** The answers so far, above the question. Always there, so that nothing moves when it fills. An answer is changed where it stands. */
export function Trail({ items, shortcut = false, restart }: Props) {
	const way = items.map(({ answer }) => answer).join('›');
	const [opened, setOpened] = useState<{ way: string; item: number }>();
	const open = opened?.way === way ? opened.item : undefined;
	const setOpen = (item: number | undefined) => setOpened(item === undefined ? undefined : { way, item });
	const chosen = open === undefined ? undefined : items[open];
	const list = useRef<HTMLOListElement>(null);
	const close = () => {
		const button = list.current?.querySelectorAll('button')[open ?? 0];
		setOpen(undefined);
		button?.focus();
	};
	return (
		<>
			<nav class="trail" aria-label="Dina svar" data-pagefind-ignore>
				{shortcut && <span class="trail-note">Kortaste vägen hit:</span>}
				<ol ref={list}>
					{items.map((item, i) => (
						<Item key={item.href} item={item} open={open === i} toggle={() => setOpen(open === i ? undefined : i)} />
					))}
				</ol>
				{items.length > 0 && (
					<a class="button bare restart" href={restart.href} onClick={take(restart.go)}>
						Börja om
					</a>
				)}
			</nav>
			{chosen?.change && <Change question={chosen.question} {...chosen.change} close={close} />}
		</>
	);
}

/** An answer of the trail: a button that changes it where it stands, or a link to its question. */
function Item({
	item: { question, answer, href, change, told, attempt },
	open,
	toggle,
}: {
	item: TrailItem;
	open: boolean;
	toggle: () => void;
}) {
	return (
		<li>
			{told && <span class="trail-note">Redan känt:</span>}
			{change ? (
				<button type="button" class="row" title={question} aria-expanded={open} onClick={toggle}>
					<span class="sr-only">Ändra svaret: </span>
					{answer}
					{attempt && <span class="trail-note">försök {attempt}</span>}
				</button>
			) : (
				<a class="row" href={href} title={`${question} Ändra svaret`}>
					{answer}
				</a>
			)}
		</li>
	);
}

/**
 * The question of an answer in the trail with all its answers, in the place where the reader is. The keys 1–9 and Esc are its own
 * while it is open.
 */
function Change({ question, ways, given, choose, open, close }: Alternatives & { question: string; close: () => void }) {
	const frame = useRef<HTMLDivElement>(null);
	useEffect(() => frame.current?.querySelector<HTMLElement>('[aria-pressed=true]')?.focus(), [question]);
	return (
		<div class="change" role="group" aria-label={`Ändra svaret: ${question}`} ref={frame}>
			<p>{question}</p>
			<ol>
				{ways.map(({ id, label }, i) => (
					<li key={id}>
						<button
							type="button"
							class="row"
							data-change={id}
							aria-pressed={id === given}
							onClick={() => (id === given ? close() : choose(id))}
						>
							<kbd>{i + 1}</kbd> <span>{label}</span> {id === given && <Icon name="check" />}
						</button>
					</li>
				))}
			</ol>
			<div class="change-foot">
				<button type="button" class="button bare close" onClick={close}>
					Behåll svaret <kbd>Esc</kbd>
				</button>
				<button type="button" class="button bare" onClick={open}>
					Gå till frågan
				</button>
			</div>
		</div>
	);
}
