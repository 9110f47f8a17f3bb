import { useState } from 'preact/hooks';
import { UNKEPT } from '../../theme/unkept.ts';
import { Rows, type Row } from './Rows.tsx';

/** Many answers: those whose words hold what is typed. */
export function Found({ rows, before, heading }: { rows: Row[]; before?: string; heading: string }) {
	const [typed, setTyped] = useState('');
	const words = plain(typed).split(' ').filter(Boolean);
	const found = rows.filter(({ label, means = '' }) => words.every((word) => plain(`${label} ${means}`).includes(word)));
	const take = (event: { currentTarget: { value: string } }) => setTyped(event.currentTarget.value);
	return (
		<form
			class="found"
			onSubmit={(event) => {
				event.preventDefault();
				if (words.length > 0) found[0]?.to.go?.();
			}}
		>
			<p class="typed-answer needs-script">
				<label>
					<span>Sök bland {rows.length} svar</span>
					<input type="text" data-find aria-describedby={heading} value={typed} onInput={take} onChange={take} {...UNKEPT} />
				</label>
				<span role="status">
					{words.length > 0 && (found.length > 0 ? `${found.length} svar. Enter väljer det första.` : 'Inget svar har de orden.')}
				</span>
			</p>
			<Rows rows={found} before={before} />
		</form>
	);
}

function plain(text: string): string {
	return text
		.toLowerCase()
		.normalize('NFC')
		.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
