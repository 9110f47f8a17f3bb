import { useMemo, useState } from 'preact/hooks';
import { addAnswer, standOn } from '../../edit/commands.ts';
import { stepsOf } from '../../edit/graph.ts';
import type { Act, Draft, NewStep } from '../../edit/draft.ts';
import { isAsking, nameOf } from '../../tree/walk.ts';
import { useEditing } from './context.ts';
import { NewAnswer } from './NewAnswer.tsx';
import type { SourceLine } from './names.ts';

/** The routine's statements in order, those that stand nowhere yet first. A step is made of one, or stands on it. */
export function SourcePane() {
	const { draft, names, at, act } = useEditing();
	const [making, setMaking] = useState<{ id: string; kind: NewStep['kind'] }>();
	const steps = stepsOf(draft);
	const cited = useMemo(() => new Set(Object.values(steps).flatMap(({ meta }) => meta.source)), [draft]);
	const isLeft = ({ id, isPlaced }: SourceLine) => !isPlaced && !cited.has(id);
	const left = names.statements.filter(isLeft);
	const rest = names.statements.filter((line) => !isLeft(line));
	const here = steps[at.state]?.meta;
	if (names.statements.length === 0) return <p class="help">Området har ingen lista med källans punkter än.</p>;
	const row = (line: SourceLine) => (
		<li key={line.id} data-statement={line.id}>
			<p>
				<strong>{line.id}</strong> {line.says}
			</p>
			{here && (
				<p class="tools">
					{here.source.includes(line.id) ? (
						<span class="quiet">Steget står på den</span>
					) : (
						<button type="button" class="tool" onClick={() => act((now) => standOn(now, at.state, 'source', [...here.source, line.id]))}>
							Lägg till på steget
						</button>
					)}
					{isAsking(here) &&
						(['question', 'outcome'] as const).map((kind) => (
							<button key={kind} type="button" class="tool" onClick={() => setMaking({ id: line.id, kind })}>
								{kind === 'question' ? 'Ny fråga' : 'Nytt utfall'}
							</button>
						))}
				</p>
			)}
			{making?.id === line.id && (
				<NewAnswer
					makes={{ kind: making.kind, words: line.says }}
					close={() => setMaking(undefined)}
					done={(label, lead) => {
						setMaking(undefined);
						act((now) => withSource(now, addAnswer(now, at.state, label, lead), line.id));
					}}
				/>
			)}
		</li>
	);
	return (
		<div class="source-pane">
			{here && <p class="help">Steget: {nameOf(here)}</p>}
			{left.length > 0 && (
				<>
					<h3>{left.length} kvar att placera</h3>
					<ol>{left.map(row)}</ol>
				</>
			)}
			<h3>{left.length > 0 ? 'De andra' : 'Alla punkter står någonstans'}</h3>
			<ol>{rest.map(row)}</ol>
		</div>
	);
}

/** A step that was just made stands on the statement. */
function withSource(before: Draft, { draft, said, at }: Act, id: string): Act {
	const isNew = !(at.state in stepsOf(before));
	return isNew ? { draft: standOn(draft, at.state, 'source', [id]).draft, said, at } : { draft, said, at };
}
