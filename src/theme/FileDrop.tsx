import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

type Props = {
	/** The words of the button, and the line beside it. */
	choose: string;
	or: string;
	accept: string;
	multiple?: boolean;
	/** Choosing is no longer what comes next. */
	quiet?: boolean;
	take: (files: File[]) => void;
	children?: ComponentChildren;
};

/** Where files are chosen or dropped, with what stands beside that. Its page has fileDrop.css. */
export function FileDrop({ choose, or, accept, multiple, quiet, take, children }: Props) {
	const [over, setOver] = useState(false);
	const drop = (event: DragEvent) => {
		event.preventDefault();
		setOver(false);
		take([...(event.dataTransfer?.files ?? [])]);
	};
	const chosen = (input: HTMLInputElement) => {
		take([...(input.files ?? [])]);
		// The same file can be chosen again.
		input.value = '';
	};
	return (
		<div
			class={over ? 'drop is-over' : 'drop'}
			onDragOver={(event) => (event.preventDefault(), setOver(true))}
			onDragLeave={() => setOver(false)}
			onDrop={drop}
		>
			<label class={quiet ? 'button file-door' : 'button primary file-door'}>
				{choose}
				<input type="file" accept={accept} multiple={multiple} onChange={({ currentTarget }) => chosen(currentTarget)} />
			</label>
			<span>{or}</span>
			{children}
		</div>
	);
}
