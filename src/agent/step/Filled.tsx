import type { Field } from '../../model/field.ts';
import type { Piece } from '../../call/fill.ts';

/** A filled text as it will be sent, with what was typed and what is still missing marked out. */
export function Filled({ pieces, fields }: { pieces: Piece[]; fields: Record<string, Field> }) {
	return (
		<>
			{pieces.map((piece, i) => {
				if ('text' in piece) return piece.text;
				if (piece.value) return <b key={i}>{piece.value}</b>;
				return (
					<mark key={i} class="gap">
						{fields[piece.field]?.label ?? piece.field}
					</mark>
				);
			})}
		</>
	);
}
