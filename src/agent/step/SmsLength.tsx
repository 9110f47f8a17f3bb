import { smsInWords, smsOf } from '../../call/sms.ts';

/** How long a text is as text messages, as it is filled so far. */
export function SmsLength({ text }: { text: string }) {
	return (
		<p class="sms-length" data-pagefind-ignore>
			{smsInWords(smsOf(text))}
		</p>
	);
}
