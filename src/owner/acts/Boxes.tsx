import { useId } from 'preact/hooks';

type BoxProps = { label: string; value: string; set: (text: string) => void; isLong?: boolean; help?: string };

/** A text that is asked for. */
export function Box({ label, value, set, isLong = false, help }: BoxProps) {
	const id = useId();
	const common = { id, value, class: 'text-box', autocomplete: 'off', 'aria-describedby': help ? `${id}-hjalp` : undefined };
	return (
		<div class="asked">
			<label htmlFor={id}>{label}</label>
			{isLong ? (
				<textarea {...common} rows={4} onInput={({ currentTarget }) => set(currentTarget.value)} />
			) : (
				<input {...common} onInput={({ currentTarget }) => set(currentTarget.value)} />
			)}
			{help && (
				<p class="help" id={`${id}-hjalp`}>
					{help}
				</p>
			)}
		</div>
	);
}

type ChooseProps = { label: string; value: string; set: (id: string) => void; none: string; choices: [id: string, name: string][] };

/** One out of what there is. */
export function Choose({ label, value, set, none, choices }: ChooseProps) {
	const id = useId();
	return (
		<div class="asked">
			<label htmlFor={id}>{label}</label>
			<select id={id} class="text-box" value={value} onInput={({ currentTarget }) => set(currentTarget.value)}>
				<option value="">{none}</option>
				{choices.map(([choice, name]) => (
					<option key={choice} value={choice}>
						{name}
					</option>
				))}
			</select>
		</div>
	);
}
