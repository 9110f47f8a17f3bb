import { useState } from 'preact/hooks';
import type { Source } from '../../import/read/read.ts';
import { FileDrop } from '../../theme/FileDrop.tsx';

type Props = {
	/** The document that was read last. */
	given?: string;
	read: (name: string, sourceOf: () => Promise<Source>) => void;
	refuse: (sentence: string) => void;
};

const LARGEST = 300_000_000;

/** Where a document is given: chosen, dropped or pasted. */
export function Give({ given, read, refuse }: Props) {
	const take = (files: readonly File[]) => {
		const [file] = files;
		if (!file) return;
		if (files.length > 1) refuse('Ett dokument i taget. Välj ett av dem.');
		else if (file.size > LARGEST) refuse('Filen är större än 300 MB. Ta bort eller förminska bilderna, och försök igen.');
		else read(file.name, async () => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }));
	};
	return (
		<>
			<FileDrop
				choose="Välj en fil"
				or="eller släpp den här: .docx, .html, .md eller .txt"
				accept=".docx,.html,.htm,.md,.markdown,.txt"
				quiet={given !== undefined}
				take={take}
			>
				{given && <strong class="given">{given}</strong>}
			</FileDrop>
			<Paste read={read} />
		</>
	);
}

function Paste({ read }: Pick<Props, 'read'>) {
	const [text, setText] = useState('');
	const paste = (event: ClipboardEvent) => {
		const html = event.clipboardData?.getData('text/html') ?? '';
		const plain = event.clipboardData?.getData('text/plain') ?? '';
		if (!html && !plain) return;
		event.preventDefault();
		setText(plain);
		read('Det du klistrade in', () => Promise.resolve(html ? { html } : { text: plain }));
	};
	return (
		<div class="paste">
			<label htmlFor="klistra-in">Eller klistra in texten ur Word, SharePoint eller Confluence</label>
			<textarea
				id="klistra-in"
				rows={3}
				value={text}
				autocomplete="off"
				spellcheck={false}
				onPaste={paste}
				onInput={({ currentTarget }) => setText(currentTarget.value)}
				onChange={({ currentTarget }) => {
					const typed = currentTarget.value;
					if (typed.trim()) read('Det du skrev', () => Promise.resolve({ text: typed }));
				}}
			/>
		</div>
	);
}
