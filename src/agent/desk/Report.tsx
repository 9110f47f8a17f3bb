import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../../theme/Icon.tsx';
import { reportOf } from '../../call/report.ts';
import type { Line } from './useCall.ts';

/** Where a reader stands, and the step's own address. */
export type Reported = { place: Parameters<typeof reportOf>[0]; address: string };

type Props = Reported & { copy: Line['copy']; close: () => void };

/** "Något stämmer inte?": the mail to the routine's owner, shown before it is sent, so that the agent sees what it tells. */
export function Report({ place, address, copy, close }: Props) {
	const { text, href, owner, known } = reportOf(place, address);
	const dialog = useRef<HTMLDialogElement>(null);
	useLayoutEffect(() => dialog.current?.showModal(), []);
	return (
		<dialog class="report" ref={dialog} onClose={close} aria-labelledby="rapport-rubrik">
			<form method="dialog">
				<h2 id="rapport-rubrik">Något stämmer inte?</h2>
				<p>{known ? `Skriv till rutinens ägare: ${owner}.` : 'Rutinen nämner ingen ägare. Skicka texten till den som ansvarar hos er.'}</p>
				<pre translate={false}>{text}</pre>
				<div class="buttons">
					<a class="button primary" href={href}>
						<Icon name="mail" /> Öppna i mejlprogrammet
					</a>
					<button type="button" class="button" onClick={() => copy(text, 'rapporten')}>
						<Icon name="copy" /> Kopiera
					</button>
					<button class="button">Stäng</button>
				</div>
			</form>
		</dialog>
	);
}
