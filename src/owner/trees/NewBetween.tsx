import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { taken, useWithin } from '../save/takeKeys.ts';
import type { NewStep } from '../../edit/draft.ts';

type Props = { done: (step: NewStep, label: string) => void; close: () => void };

/** A question, or something to do, that is put between: its words, and the answer that leads on. */
export function NewBetween({ done, close }: Props) {
	const id = useId();
	const [kind, setKind] = useState<'question' | 'step'>('question');
	const [words, setWords] = useState('');
	const [label, setLabel] = useState('');
	const first = useRef<HTMLInputElement>(null);
	const frame = useRef<HTMLDivElement>(null);
	const second = useRef<HTMLInputElement>(null);
	useLayoutEffect(() => first.current?.focus(), []);
	const finish = () => {
		if (!words.trim()) return first.current?.focus();
		if (kind === 'question' && !label.trim()) return second.current?.focus();
		return done({ kind, words: words.trim() }, kind === 'step' ? label.trim() || 'Klart' : label.trim());
	};
	useWithin(frame, 'keydown', (event) => {
		const isEnter = event.key === 'Enter' && !(event.target instanceof HTMLButtonElement);
		if (event.key !== 'Escape' && !isEnter) return;
		taken(event);
		if (event.key === 'Escape') return close();
		return event.target === first.current ? second.current?.focus() : finish();
	});
	return (
		<div class="new-answer" ref={frame}>
			<fieldset class="sorts">
				<legend class="sr-only">Vad som läggs in</legend>
				{(['question', 'step'] as const).map((sort) => (
					<label class="chip" key={sort}>
						<input type="radio" name={`${id}-sort`} checked={kind === sort} onChange={() => setKind(sort)} />
						{sort === 'question' ? 'En fråga' : 'Något att göra'}
					</label>
				))}
			</fieldset>
			<label htmlFor={`${id}-ord`}>{kind === 'question' ? 'Frågan' : 'Det som görs'}</label>
			<input ref={first} id={`${id}-ord`} value={words} autocomplete="off" onInput={({ currentTarget }) => setWords(currentTarget.value)} />
			<label htmlFor={`${id}-svar`}>{kind === 'question' ? 'Svaret som leder vidare' : 'Det som sägs när det är gjort'}</label>
			<input
				ref={second}
				id={`${id}-svar`}
				value={label}
				placeholder={kind === 'step' ? 'Klart' : ''}
				autocomplete="off"
				onInput={({ currentTarget }) => setLabel(currentTarget.value)}
			/>
			<p class="deeds">
				<button type="button" class="button small primary" onClick={finish}>
					Lägg in
				</button>
				<button type="button" class="button bare" onClick={close}>
					Avbryt <kbd aria-hidden="true">Esc</kbd>
				</button>
			</p>
		</div>
	);
}
