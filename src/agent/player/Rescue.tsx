import type { ComponentChildren } from 'preact';
import { useEffect, useErrorBoundary, useState } from 'preact/hooks';

type Props = {
	/** The tree on the page. Without the player it shows its own steps, if it has any. */
	root: HTMLElement;
	children: ComponentChildren;
};
type Saved = { note: string; typed: string[] };

/** Where the player itself has failed: the page's own steps again, and the note and all that was typed as they last were, to be copied. */
export function Rescue({ root, children }: Props) {
	const [saved, setSaved] = useState<Saved>();
	const [failed] = useErrorBoundary(() => {
		setSaved(readOff(root));
		delete root.dataset.awake;
		location.replace(location.hash || '#');
	});
	return failed ? <Left {...(saved ?? { note: '', typed: [] })} /> : <Watched>{children}</Watched>;
}

/** The player, with a word where something it was told to do has failed in a way that it did not foresee. */
function Watched({ children }: { children: ComponentChildren }) {
	const [failed, setFailed] = useState(false);
	useEffect(() => {
		// Not what a browser's extensions throw into the page, nor what a browser only reports, such as a ResizeObserver that waits a frame.
		const hear = ({ filename, error }: ErrorEvent) => error && filename.startsWith(`${location.origin}/`) && setFailed(true);
		addEventListener('error', hear);
		return () => removeEventListener('error', hear);
	}, []);
	return (
		<>
			{children}
			{failed && (
				<p class="notice" role="alert">
					Något gick fel, och det senaste du gjorde kan saknas. Kopiera anteckningen och ladda om sidan.{' '}
					<button type="button" onClick={() => setFailed(false)}>
						Stäng
					</button>
				</p>
			)}
		</>
	);
}

function Left({ note, typed }: Saved) {
	const text = [note, ...typed].filter(Boolean).join('\n');
	return (
		<div class="rescue" role="alert">
			<p>
				Det som följer samtalet slutade fungera. Stegen går att läsa och följa som länkar.{' '}
				{text && 'Det du hade skrivit står här: kopiera det innan du laddar om sidan.'}
			</p>
			{text && <pre translate={false}>{text}</pre>}
			<div class="buttons">
				<button type="button" onClick={() => location.reload()}>
					Ladda om sidan
				</button>
			</div>
		</div>
	);
}

/** What the page last showed of the call: its note, and each field that held something. */
function readOff(root: HTMLElement): Saved {
	const fields = [...root.querySelectorAll<HTMLInputElement>('.live :is(input:not([type=checkbox]), textarea, select)')];
	const typed = fields
		.filter(({ value }) => value)
		.map((field) => `${field.labels?.[0]?.textContent?.trim() ?? field.name}: ${field.value}`);
	return { note: root.querySelector('.live .note pre')?.textContent ?? '', typed: [...new Set(typed)] };
}
