import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Lead, NewStep } from '../../edit/draft.ts';
import { taken } from '../save/takeKeys.ts';
import { LeadPicker } from './LeadPicker.tsx';

type Props = {
	done: (label: string, lead: Lead) => void;
	close: () => void;
	/** The one way on of what is only done. */
	isOnly?: boolean;
	/** The step that it leads to is made of this, and not chosen. */
	makes?: NewStep;
};

/** A new answer: its words, Enter, then where it leads. Nothing is made until that is chosen. */
export function NewAnswer({ done, close, isOnly = false, makes }: Props) {
	const id = useId();
	const [label, setLabel] = useState(isOnly ? 'Klart' : '');
	const [isNamed, setNamed] = useState(isOnly);
	const input = useRef<HTMLInputElement>(null);
	useLayoutEffect(() => input.current?.focus(), []);
	const name = () => {
		if (!label.trim()) return input.current?.focus();
		return makes ? done(label.trim(), makes) : setNamed(true);
	};
	const keys = (event: KeyboardEvent) => {
		if (event.key !== 'Enter' && event.key !== 'Escape') return;
		taken(event);
		if (event.key === 'Enter') name();
		else close();
	};
	return (
		<div class="new-answer">
			<label htmlFor={id}>{isOnly ? 'Det som sägs när det är gjort' : 'Svaret'}</label>
			<input
				ref={input}
				id={id}
				value={label}
				autocomplete="off"
				onInput={({ currentTarget }) => setLabel(currentTarget.value)}
				onKeyDown={keys}
			/>
			{isNamed ? (
				<LeadPicker label="Vad händer sedan?" canMake pick={(lead) => done(label.trim(), lead)} close={close} />
			) : (
				<p class="deeds">
					<button type="button" class="button small" onClick={name}>
						{makes ? 'Lägg till' : 'Välj vart det leder'}
					</button>
					<button type="button" class="button bare" onClick={close}>
						Avbryt <kbd aria-hidden="true">Esc</kbd>
					</button>
				</p>
			)}
		</div>
	);
}
