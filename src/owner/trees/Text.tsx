import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Place } from '../../edit/draft.ts';
import { placeKey, useEditing } from './context.ts';
import { Messages, toldAt } from './Messages.tsx';

type Props = {
	label: string;
	place: Place;
	value: string;
	write: (text: string) => void;
	/** The label is said, not shown: the text shows what it is. */
	isBare?: boolean;
	/** Several lines are meant. */
	isLong?: boolean;
	help?: string;
	className?: string;
	onKeyDown?: (event: JSX.TargetedKeyboardEvent<HTMLTextAreaElement>) => void;
};

/** A text that is changed where it stands. It grows with its words; a line break is only taken where several lines are meant. */
export function Text({ label, place, value, write, isBare = false, isLong = false, help, className = '', onKeyDown }: Props) {
	const { told } = useEditing();
	const id = useId();
	const messages = toldAt(told, place);
	const said = [help && `${id}-hjalp`, messages.length > 0 && `${id}-fel`].filter(Boolean).join(' ');
	const keys = (event: JSX.TargetedKeyboardEvent<HTMLTextAreaElement>) => {
		onKeyDown?.(event);
		if (event.key === 'Enter' && !isLong) event.preventDefault();
	};
	return (
		<div class={`text ${className}`}>
			<label class={isBare ? 'sr-only' : undefined} htmlFor={id}>
				{label}
			</label>
			<div class="grow" data-text={`${value} `}>
				<textarea
					id={id}
					rows={1}
					value={value}
					data-place={placeKey(place)}
					aria-describedby={said || undefined}
					aria-invalid={messages.some(({ warning, todo }) => !warning && !todo) || undefined}
					onInput={({ currentTarget }) => write(isLong ? currentTarget.value : currentTarget.value.replace(/\s*\n\s*/g, ' '))}
					onKeyDown={keys}
				/>
			</div>
			{help && (
				<p class="help" id={`${id}-hjalp`}>
					{help}
				</p>
			)}
			<Messages id={`${id}-fel`} told={messages} />
		</div>
	);
}
