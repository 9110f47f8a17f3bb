import { Icon } from '../../theme/Icon.tsx';
import type { PublishedTree } from '../../tree/published.ts';
import { nameOf, nextTreeOf } from '../../tree/walk.ts';
import { wholeTreeAt } from './address.ts';
import { outlineOf, type OutlineEntry } from './outline.ts';
import { KIND_WORDS, kindOf } from './shape.ts';

/** A tree as a nested list: a question, its answers, and under each what it leads to. */
export function Outline({ tree }: { tree: PublishedTree }) {
	return (
		<ol class="outline">
			<li>
				<Step tree={tree} entry={outlineOf(tree.config)} />
			</li>
		</ol>
	);
}

const SIGNS = { step: 'todo', via: 'next', outcome: 'end', open: 'question' } as const;

function Step({ tree, entry: { state, again, ways } }: { tree: PublishedTree; entry: OutlineEntry }) {
	const meta = tree.config.states[state]?.meta;
	if (!meta) return null;
	const kind = kindOf(meta);
	if (again) {
		return (
			<span class="again">
				Se ovan: <a href={`#lista-${state}`}>{nameOf(meta)}</a>
			</span>
		);
	}
	return (
		<>
			<a class={`entry ${kind}`} id={`lista-${state}`} href={`${tree.page}#${state}`} data-state={state}>
				{kind !== 'question' && <Icon name={SIGNS[kind]} />}
				<span class="sr-only">{KIND_WORDS[kind]}: </span>
				<span>{nameOf(meta)}</span>
			</a>
			<Next tree={tree} id={nextTreeOf(meta)} says={kind === 'via' ? 'Gå igenom' : 'Fortsätt'} />
			{ways.length > 0 && (
				<ol>
					{ways.map(({ id, target, label, means, entry }) => (
						<li key={id} data-from={state} data-answer={id} data-to={target}>
							<span class="answer">
								{label}
								{means && <small>{means}</small>}
							</span>
							<Step tree={tree} entry={entry} />
						</li>
					))}
				</ol>
			)}
		</>
	);
}

function Next({ tree, id = '', says }: { tree: PublishedTree; id?: string; says: string }) {
	const next = tree.next[id];
	if (!next) return null;
	return (
		<span class="again">
			{says}: <a href={wholeTreeAt(next.page)}>{next.title}</a>
		</span>
	);
}
