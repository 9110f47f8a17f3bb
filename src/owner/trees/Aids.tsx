import type { Aid } from '../../../machines/tree.ts';
import { setStep } from '../../edit/commands.ts';
import { AddFrom } from './AddFrom.tsx';
import { useEditing } from './context.ts';
import { withoutKey } from './withoutKey.ts';
import { Messages, toldAt } from './Messages.tsx';

const FRESH: Record<Aid['kind'], Aid> = {
	picture: { kind: 'picture', file: '', alt: '' },
	link: { kind: 'link', to: '', text: '' },
	table: {
		kind: 'table',
		caption: '',
		rows: [
			['', ''],
			['', ''],
		],
	},
};

const WORDS: Record<Aid['kind'], string> = { picture: 'Bild', link: 'Länk', table: 'Tabell' };

/** What helps beside the words: pictures, pages to look at, small tables. */
export function Aids({ state, aids = [] }: { state: string; aids: readonly Aid[] | undefined }) {
	const { act, type, told } = useEditing();
	const write = (next: Aid[], how = act) => how((draft) => setStep(draft, state, ['aids'], next.length > 0 ? next : undefined));
	return (
		<div class="picks" role="group" aria-label="Bilder, länkar och tabeller">
			{aids.map((aid, i) => (
				<fieldset class="bands" key={i}>
					<legend>{WORDS[aid.kind]}</legend>
					<AidForm aid={aid} write={(next) => write(aids.with(i, next), type)} />
					<button type="button" class="tool" onClick={() => write(aids.toSpliced(i, 1))}>
						Ta bort
					</button>
				</fieldset>
			))}
			{aids.length < MOST && (
				<AddFrom
					one="bild, länk eller tabell"
					choices={Object.entries(WORDS).map(([id, name]) => ({ id, name }))}
					pick={(kind) => write([...aids, FRESH[kind as Aid['kind']]])}
				/>
			)}
			<Messages told={toldAt(told, { state, key: 'aids' })} />
		</div>
	);
}

const MOST = 4;

function AidForm({ aid, write }: { aid: Aid; write: (aid: Aid) => void }) {
	const box = (label: string, value: string, set: (text: string) => void) => (
		<label class="label">
			{label}
			<input value={value} autocomplete="off" onInput={({ currentTarget }) => set(currentTarget.value)} />
		</label>
	);
	switch (aid.kind) {
		case 'picture':
			return (
				<>
					{box('Bildens fil, i mappen bilder', aid.file, (file) => write({ ...aid, file }))}
					{box('Vad bilden visar, för den som inte ser den', aid.alt, (alt) => write({ ...aid, alt }))}
					{box('Bildtext', aid.caption ?? '', (caption) => {
						const others = withoutKey(aid, 'caption');
						write(caption ? { ...others, caption } : others);
					})}
				</>
			);
		case 'link':
			return (
				<>
					{box('Adressen', aid.to, (to) => write({ ...aid, to }))}
					{box('Länkens text', aid.text, (text) => write({ ...aid, text }))}
				</>
			);
		case 'table':
			return (
				<>
					{box('Tabellens rubrik', aid.caption, (caption) => write({ ...aid, caption }))}
					<label class="label">
						Raderna, en på varje rad och | mellan kolumnerna; den första är rubriker
						<textarea
							rows={Math.max(3, aid.rows.length)}
							value={aid.rows.map((row) => row.join(' | ')).join('\n')}
							onChange={({ currentTarget }) => write({ ...aid, rows: rowsOf(currentTarget.value) })}
						/>
					</label>
				</>
			);
	}
}

/** Every row gets as many cells as the widest. */
function rowsOf(text: string): string[][] {
	const rows = text
		.split('\n')
		.filter((line) => line.trim())
		.map((line) => line.split('|').map((cell) => cell.trim()));
	const most = Math.max(2, ...rows.map(({ length }) => length));
	return rows.map((row) => [...row, ...Array<string>(most - row.length).fill('')]);
}
