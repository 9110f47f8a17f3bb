import { Icon } from '../../theme/Icon.tsx';

export type ConfirmProps = {
	/** The way to the step, as what would have been asked and answered. */
	way: { question: string; answer: string }[];
	/** The way is right for this customer. */
	confirm: () => void;
	/** The questions are to be answered one by one. */
	review: () => void;
};

/** The way to what was looked up, as questions to confirm: one key says that all of it is right. */
export function Confirm({ way, confirm, review }: ConfirmProps) {
	return (
		<div class="confirm" role="group" aria-labelledby="bekrafta-rubrik">
			<p id="bekrafta-rubrik">
				<Icon name="search" /> <strong>Uppslaget, inte bekräftat.</strong> Stämmer det här för kunden?
			</p>
			<ul id="bekrafta-vagen">
				{way.map(({ question, answer }) => (
					<li key={question}>
						{question} <b>{answer}</b>
					</li>
				))}
			</ul>
			<div class="buttons">
				<button type="button" class="button primary" data-confirm aria-describedby="bekrafta-vagen" onClick={confirm}>
					<Icon name="check" /> Ja, det stämmer <kbd>Enter</kbd>
				</button>
				<button type="button" class="button" data-review onClick={review}>
					Svara på frågorna
				</button>
			</div>
		</div>
	);
}
