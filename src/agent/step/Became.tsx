import { changedSince } from '../../call/deeds.ts';
import type { Field } from '../../model/field.ts';
import { Icon } from '../../theme/Icon.tsx';
import type { Tools } from './tools.ts';

type Props = { template: string; fields: Record<string, Field>; tools?: Tools };

/** What became of a text: that it was copied, what has changed since then, and whether the agent says that it was sent. */
export function Became({ template, fields, tools }: Props) {
	const letter = tools?.letter(template);
	if (!tools || !letter) return null;
	const changed = changedSince(letter, tools.values).map(({ field, then }) => `${fields[field]?.label ?? field} (${then || 'tomt'})`);
	const opened = letter.copies.at(-1)?.opened;
	return (
		<div class="became">
			<p role="status">
				<Icon name={changed.length > 0 ? 'warning' : 'copy'} />{' '}
				{changed.length > 0
					? `Ändrat sedan du ${opened ? 'öppnade mejlet' : 'kopierade'}. Då stod det: ${changed.join(', ')}.`
					: opened
						? 'Öppnat i mejlprogrammet.'
						: 'Kopierat.'}
			</p>
			<label>
				<input
					type="checkbox"
					data-sent
					autocomplete="off"
					checked={letter.sent !== undefined}
					onChange={(event) => tools.sent(template, event.currentTarget.checked)}
				/>{' '}
				<span>Skickat</span>
			</label>
		</div>
	);
}
