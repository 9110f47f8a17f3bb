import type { PublishedField } from '../../tree/published.ts';
import type { warn } from '../../call/warn.ts';
import type { Piece, Values } from '../../call/fill.ts';
import { Gap } from './Gap.tsx';

/** What makes the gaps of a text fields: what names them apart on the page, what is typed, and what takes it. */
export type Filling = {
	scope: string;
	optional: readonly string[];
	values: Values;
	setValue?: (field: string, value: string) => void;
	check?: typeof warn;
	/** Others than the receiver can read the text. */
	isPublic: boolean;
};

type Props = { pieces: Piece[]; fields: Record<string, PublishedField>; filling?: Filling };

/** A text as it will be sent. A field is typed in at its first place; the others show what was typed there, or what is missing. */
export function Filled({ pieces, fields, filling }: Props) {
	return (
		<>
			{pieces.map((piece, i) => {
				if ('text' in piece) return piece.text;
				const field = fields[piece.field];
				if (field && filling && piece.first) return <Fill key={piece.field} id={piece.field} field={field} {...filling} />;
				if (piece.value) return <b key={i}>{piece.value}</b>;
				return (
					<mark key={i} class="gap">
						[{field?.label ?? piece.field}]
					</mark>
				);
			})}
		</>
	);
}

function Fill({ id, field, scope, optional, values, setValue, check, isPublic }: Filling & { id: string; field: PublishedField }) {
	const value = values[id] ?? '';
	return (
		<Gap
			id={`${scope}-${id}`}
			name={id}
			field={field}
			optional={optional.includes(id)}
			value={value}
			onValue={setValue && ((typed) => setValue(id, typed))}
			warning={value ? check?.(field, value, { isPublic }) : undefined}
		/>
	);
}
