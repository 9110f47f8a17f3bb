import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { copyBranch, insertStep, leadTo, moveAnswer, moveBranch, removeAnswer, setAnswer } from '../../edit/commands.ts';
import type { Row } from '../../edit/outline.ts';
import { AnswerMore } from './AnswerMore.tsx';
import { placeKey, useEditing } from './context.ts';
import { LeadPicker } from './LeadPicker.tsx';
import { NewBetween } from './NewBetween.tsx';
import { Text } from './Text.tsx';
import { UNNAMED } from './words.ts';

type Props = {
	state: string;
	row: Row;
	isOpen: boolean;
	isFirst: boolean;
	isLast: boolean;
	next: string | undefined;
	children: ComponentChildren;
};
type Doing = 'between' | 'lead' | 'move' | 'copy' | undefined;

/** An answer: its words, where it leads, and what stands there, or a way to it where that stands elsewhere. */
export function AnswerRow({ state, row, isOpen, isFirst, isLast, next, children }: Props) {
	const { act, go } = useEditing();
	const [doing, setDoing] = useState<Doing>();
	const { id, label, entry } = row;
	const place = { state, answer: id, key: 'label' };
	const close = () => (setDoing(undefined), go({ ...place }));
	const then: typeof act = (command) => (setDoing(undefined), act(command));
	const keys = (event: KeyboardEvent) => {
		if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
			event.preventDefault();
			if (event.key === 'ArrowUp' ? !isFirst : !isLast) act((draft) => moveAnswer(draft, state, id, event.key === 'ArrowUp' ? -1 : 1));
		} else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
			event.preventDefault();
			go({ state: entry.state });
		} else if (event.key === 'Enter' && !event.altKey) {
			event.preventDefault();
			if (next) go({ state, answer: next, key: 'label' });
			else
				(event.target as Element)
					.closest('.ways')
					?.querySelector<HTMLElement>(`[data-add="${CSS.escape(state)}"]`)
					?.click();
		}
	};
	return (
		<li class="branch" data-answer={id}>
			<div class="way">
				<Words {...{ place, label, isOpen, keys }} />
				{entry.again && (
					<button type="button" class="target" onClick={() => go({ state: entry.state })}>
						<span aria-hidden="true">→ </span>
						<span class="sr-only">Leder till </span>
						{entry.name || UNNAMED}
					</button>
				)}
				<button
					type="button"
					class="tool between"
					aria-label={`Lägg in en fråga efter ”${label}”`}
					title="Lägg in en fråga här"
					onClick={() => setDoing('between')}
				>
					+
				</button>
			</div>
			{isOpen && (
				<AnswerMore
					{...{ state, answer: id, label, isFirst, isLast }}
					start={setDoing}
					remove={() => act((draft) => removeAnswer(draft, state, id))}
				/>
			)}
			{doing === 'between' && (
				<NewBetween close={close} done={(step, words) => then((draft) => insertStep(draft, state, id, step, words))} />
			)}
			{doing === 'lead' && (
				<LeadPicker
					label={`Vart leder ”${label}”?`}
					canMake
					without={[row.target]}
					pick={(lead) => then((draft) => leadTo(draft, state, id, lead))}
					close={close}
				/>
			)}
			{(doing === 'move' || doing === 'copy') && (
				<LeadPicker
					label={doing === 'move' ? `Flytta ”${label}” och allt under till` : `Kopiera ”${label}” och allt under till`}
					onlyAsking
					without={[state]}
					pick={(lead) =>
						'to' in lead && then((draft) => (doing === 'move' ? moveBranch : copyBranch)(draft, { state, answer: id }, lead.to))
					}
					close={close}
				/>
			)}
			{children}
		</li>
	);
}

type WordsProps = {
	place: { state: string; answer: string; key: string };
	label: string;
	isOpen: boolean;
	keys: (event: KeyboardEvent) => void;
};

function Words({ place, label, isOpen, keys }: WordsProps) {
	const { go, type } = useEditing();
	if (!isOpen)
		return (
			<button type="button" class="words" data-place={placeKey(place)} onClick={() => go(place)}>
				{label || <em>{UNNAMED}</em>}
			</button>
		);
	const { state, answer } = place;
	return (
		<Text
			label="Svaret"
			isBare
			place={place}
			value={label}
			write={(text) => type((draft) => setAnswer(draft, state, answer, ['label'], text))}
			onKeyDown={keys}
		/>
	);
}
