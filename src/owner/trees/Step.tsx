import { useState } from 'preact/hooks';
import { addAnswer, setStep } from '../../edit/commands.ts';
import { stepsOf } from '../../edit/graph.ts';
import type { Entry } from '../../edit/outline.ts';
import { isAsking, isOpen, isOutcome, SPENT } from '../../tree/walk.ts';
import { Icon } from '../../theme/Icon.tsx';
import type { StepMeta } from '../../../machines/tree.ts';
import { AnswerRow } from './AnswerRow.tsx';
import { placeKey, useEditing } from './context.ts';
import { NewAnswer } from './NewAnswer.tsx';
import { StepForm } from './StepForm.tsx';
import { StepTools } from './StepTools.tsx';
import { Text } from './Text.tsx';
import { KIND_SIGNS, UNNAMED } from './words.ts';
import { countOf } from '../save/countOf.ts';

type Props = { entry: Entry; level: number };

/** A step with its answers, and below each what it leads to. The one that is chosen opens where it stands. */
export function Step({ entry, level }: Props) {
	const { draft, at, told } = useEditing();
	const { state, rows, led } = entry;
	const meta = stepsOf(draft)[state]?.meta;
	if (!meta) return null;
	const isChosen = at.state === state;
	const kind = isOutcome(meta) ? (isOpen(meta) ? 'open' : 'outcome') : meta.kind;
	const faults = told.filter((one) => one.at?.state === state && !one.todo);
	return (
		<div class={`edited ${kind}`} data-step={state} data-chosen={isChosen || undefined}>
			<Head {...{ entry, meta, level, isChosen }} isFaulty={faults.length > 0} />
			{led > 1 && <p class="led">{led} svar leder hit</p>}
			{isChosen && <StepForm state={state} meta={meta} />}
			{!isChosen && isOutcome(meta) && <Holds meta={meta} />}
			{isAsking(meta) && (
				<ul class="ways">
					{rows
						.filter(({ id }) => !id.endsWith(SPENT))
						.map((row, i, all) => (
							<AnswerRow
								key={row.id}
								{...{ state, row, isOpen: isChosen, isFirst: i === 0 }}
								isLast={i === all.length - 1}
								next={all[i + 1]?.id}
							>
								{!row.entry.again && <Step entry={row.entry} level={level + 1} />}
							</AnswerRow>
						))}
					<Another state={state} meta={meta} count={rows.length} />
				</ul>
			)}
			{isChosen && <StepTools state={state} entry={entry} />}
		</div>
	);
}

type HeadProps = { entry: Entry; meta: StepMeta; level: number; isChosen: boolean; isFaulty: boolean };

/** The words of a step: a heading that opens it, or where it is open a text to change. */
function Head({ entry: { state, name }, meta, level, isChosen, isFaulty }: HeadProps) {
	const { go, type, at } = useEditing();
	const Heading = `h${Math.min(level, 6)}` as 'h3';
	const key = isOutcome(meta) ? 'title' : 'text';
	const place = { state, key };
	const icon = isOutcome(meta)
		? isOpen(meta)
			? 'question'
			: 'check'
		: meta.kind === 'step'
			? 'todo'
			: meta.kind === 'via'
				? 'next'
				: undefined;
	const sign = KIND_SIGNS[meta.kind];
	if (!isChosen)
		return (
			<Heading class="head" id={`${state}--namn`}>
				{icon && <Icon name={icon} />}
				{sign && <span class="sign">{sign}</span>}
				<button type="button" class="words" data-place={placeKey(place)} aria-expanded={false} onClick={() => go(place)}>
					{name || <em>{UNNAMED}</em>}
				</button>
				{isFaulty && (
					<span class="faulty" title="Här är något fel">
						<Icon name="warning" />
						<span class="sr-only">Här är något fel</span>
					</span>
				)}
			</Heading>
		);
	return (
		<div class="head open">
			<Heading class="sr-only" id={`${state}--namn`}>
				{name || UNNAMED}
			</Heading>
			{icon && <Icon name={icon} />}
			<Text
				label={isOutcome(meta) ? 'Utfallet' : meta.kind === 'step' ? 'Det som görs' : meta.kind === 'via' ? 'Vad som gås igenom' : 'Frågan'}
				isBare
				className="title"
				place={place}
				value={name}
				write={(text) => type((draft) => setStep(draft, at.state, [key], text))}
				onKeyDown={(event) => {
					if (event.key !== 'Enter') return;
					event.preventDefault();
					const next = event.currentTarget.closest('.edited')?.querySelector<HTMLElement>('.way textarea, .ways .add');
					next?.focus();
				}}
			/>
		</div>
	);
}

/** What an outcome holds, in a line. */
function Holds({ meta }: { meta: Extract<StepMeta, { kind: 'outcome' }> }) {
	const { names } = useEditing();
	const nameOf = (list: 'templates' | 'trees', id: string) => names[list].find((one) => one.id === id)?.name ?? id;
	const next = typeof meta.next === 'object' ? meta.next.tree : meta.next;
	const holds = [
		...(meta.actions?.length ? [countOf(meta.actions.length, 'åtgärd', 'åtgärder')] : []),
		...(meta.templates ?? []).map((id) => nameOf('templates', id)),
		...(meta.case?.length ? ['Ärendet'] : []),
		...(meta.followUp ? ['Uppföljning'] : []),
		...(meta.open?.length ? [countOf(meta.open.length, 'öppen fråga', 'öppna frågor')] : []),
		...(next ? [`Fortsätt: ${nameOf('trees', next)}`] : []),
	];
	return holds.length > 0 ? <p class="holds">{holds.join(' · ')}</p> : null;
}

/** One more answer, below the others. What is only done has one way on. */
function Another({ state, meta, count }: { state: string; meta: StepMeta; count: number }) {
	const { act } = useEditing();
	const [open, setOpen] = useState(false);
	if ((meta.kind === 'step' && count > 0) || meta.kind === 'via') return null;
	return (
		<li class="another">
			{open ? (
				<NewAnswer
					isOnly={meta.kind === 'step'}
					close={() => setOpen(false)}
					done={(label, lead) => {
						setOpen(false);
						act((draft) => addAnswer(draft, state, label, lead));
					}}
				/>
			) : (
				<button type="button" class="button bare add" data-add={state} onClick={() => setOpen(true)}>
					+ {meta.kind === 'step' ? 'Vart det leder' : 'Svar'}
				</button>
			)}
		</li>
	);
}
