import type { Values } from '../../call/fill.ts';
import { FieldInput } from './FieldInput.tsx';
import type { Need } from '../../call/needed.ts';
import type { PublishedField } from '../../tree/published.ts';
import { useWarnings } from './useWarnings.ts';

type Props = {
	/** What makes ids unique where the same field stands in several steps. */
	scope: string;
	needs: Need[];
	fields: Record<string, PublishedField>;
	values?: Values;
	setValue?: (field: string, value: string) => void;
};

/** The fields that a text asks for, as many in a row as fit, each with a word where its value looks wrong. */
export function Fields({ scope, needs, fields, values = {}, setValue }: Props) {
	const check = useWarnings(Object.values(values).some(Boolean));
	return (
		<div class="fields">
			{needs.flatMap(({ id, required }) => {
				const field = fields[id];
				const value = values[id] ?? '';
				if (!field) return [];
				return (
					<FieldInput
						key={id}
						id={`${scope}-${id}`}
						name={id}
						field={field}
						required={required}
						value={value}
						onValue={setValue && ((typed) => setValue(id, typed))}
						warning={check?.(field, value)}
					/>
				);
			})}
		</div>
	);
}
