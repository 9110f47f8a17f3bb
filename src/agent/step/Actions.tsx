import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Outcome } from '../../../machines/tree.ts';
import { escape } from '../../call/fill.ts';
import type { Task } from '../../call/tasks.ts';
import { trustedHtml } from '../../delivery/safety/trusted.ts';
import type { PublishedTree } from '../../tree/published.ts';
import { Systems } from './Systems.tsx';
import type { Tools } from './tools.ts';

type Props = { tree: PublishedTree; ids: readonly string[] | undefined; words?: Outcome['with']; tasks: readonly Task[]; tools?: Tools };

/** What is done in a step, in its order, with a box for each part of it. */
export function Actions({ tree, ids = [], words, tasks, tools }: Props) {
	const actions = ids.flatMap((id) => (tree.actions[id] ? [{ id, ...tree.actions[id] }] : []));
	if (actions.length === 0) return null;
	return (
		<div class="todo">
			{actions.map(({ id, title, html, systems }, i) => (
				<section key={title} data-from={fromOf(tasks, id)}>
					<h3>{title}</h3>
					<Systems
						tree={tree}
						ids={systems.filter((one) => !actions.slice(0, i).some((before) => before.systems.includes(one)))}
						tools={tools}
					/>
					<div class="checklist" dangerouslySetInnerHTML={{ __html: trustedHtml(saidHere(html, words)) }} />
				</section>
			))}
		</div>
	);
}

/** The number of the first box of a task, by its key. */
export function fromOf(tasks: readonly Task[], key: string): number | undefined {
	return tasks.find((task) => task.key === key)?.from;
}

/** A place with boxes, which are ticked as the call remembers them. */
export function Ticks({ tools, children }: { tools: Tools | undefined; children: ComponentChildren }) {
	const frame = useTicks(tools?.ticked, tools?.lookUp);
	const tick = ({ target }: Event) => {
		const found = boxesIn(frame.current).find(({ box }) => box === target);
		if (found) tools?.tick(found.number, found.box.checked);
	};
	return (
		<div class="outcome-parts" ref={frame} onChange={tick}>
			{children}
		</div>
	);
}

/** An action with the words that are known in this outcome: `<data value="applikation">rätt applikation</data>` → `Elweb Prod`. */
function saidHere(html: string, words: Outcome['with'] = {}): string {
	return html.replaceAll(/<data value="([^"]*)">[^<]*<\/data>/g, (word, name: string) => (words[name] ? escape(words[name]) : word));
}

const BOXES = 'input[type=checkbox]';

/**
 * The boxes stand in rendered content, so they are set from what is remembered of the call, and not by Preact. What is only looked up
 * has none to tick.
 */
function useTicks(ticked: readonly number[] = [], lookUp = false) {
	const frame = useRef<HTMLDivElement>(null);
	useLayoutEffect(() => {
		for (const { box, number } of boxesIn(frame.current)) {
			box.checked = ticked.includes(number);
			box.disabled = lookUp;
		}
	});
	return frame;
}

/** The boxes of a place, each with its number in the outcome: its part of the list says with which it begins. */
function boxesIn(place: HTMLElement | null): { box: HTMLInputElement; number: number }[] {
	return [...(place?.querySelectorAll<HTMLElement>('[data-from]') ?? [])].flatMap((part) =>
		[...part.querySelectorAll<HTMLInputElement>(BOXES)].map((box, i) => ({ box, number: Number(part.dataset.from) + i })),
	);
}
