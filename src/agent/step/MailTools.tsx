import { useRef } from 'preact/hooks';
import { mailDoor, type Mail, type MailDoor, type MailPart } from '../../call/compose.ts';
import { Icon } from '../../theme/Icon.tsx';
import type { PublishedTemplate } from '../../tree/published.ts';
import type { Tools } from './tools.ts';

type Props = {
	id: string;
	template: PublishedTemplate;
	mail: Mail;
	tools?: Tools;
	/** The part that is copied next, counted from the first; past the last it is the text that follows. */
	next: number;
	setNext: (part: number) => void;
	/** What the text is called that is sent after this one. */
	follows?: string;
};

/**
 * What is done with a text: the part that is pasted next, the mail program, what is missing, and every part for itself. The same
 * buttons always stand here in the same order, some of them hidden, for what is clicked before the player is awake is taken over by place.
 */
export function MailTools({ id, template, mail, tools, next, setNext, follows }: Props) {
	const frame = useRef<HTMLDivElement>(null);
	const { parts, missing } = mail;
	const part = parts[next];
	const copy = (which: MailPart) => {
		const after = parts[parts.indexOf(which) + 1];
		const then = after?.name ?? follows;
		setNext(then ? parts.indexOf(which) + 1 : 0);
		tools?.copy(which.text, then ? `${which.name}. Nästa: ${then}` : which.name, {
			html: which.html,
			template: id,
			part: which.key,
			missing: which.missing,
		});
	};
	return (
		<div class="mail-tools needs-script" data-pagefind-ignore ref={frame}>
			{parts.length > 0 && (
				<button type="button" class="button primary" data-copy-main onClick={() => (part ? copy(part) : copyFollowing(frame.current))}>
					<Icon name={part ? 'copy' : 'next'} />{' '}
					<span>
						{part ? 'Kopiera' : 'Nästa:'} <strong>{part?.name ?? follows}</strong>
					</span>{' '}
					<kbd>C</kbd>
				</button>
			)}
			<Door door={mailDoor(template, mail)} open={(href) => tools?.send(href, id, missing)} />
			<p class="missing" role="status">
				<button type="button" class="button" hidden={missing.length === 0} onClick={() => toFirstGap(frame.current)}>
					Saknas: {missing.length}
					<span class="sr-only">. Gå till det första</span>
				</button>
			</p>
			<Each parts={parts} others={extras(template)} copy={copy} copyOther={({ text, name }) => tools?.copy(text, name)} />
		</div>
	);
}

/** The way into the mail program, or why there is none. */
function Door({ door, open }: { door: MailDoor | undefined; open: (href: string) => void }) {
	if (!door) return null;
	return (
		<>
			<button type="button" class="button" data-mail-program hidden={!door.href} onClick={() => door.href && open(door.href)}>
				<Icon name="mail" /> Öppna i mejlprogrammet <kbd>M</kbd>
			</button>
			{door.why && <p class="quiet">{door.why}</p>}
		</>
	);
}

type EachProps = { parts: MailPart[]; others: MailPart[]; copy: (part: MailPart) => void; copyOther: (part: MailPart) => void };

/** Each part for itself, where there are several. */
function Each({ parts, others, copy, copyOther }: EachProps) {
	if (parts.length + others.length < 2) return null;
	return (
		<div class="mail-parts" role="group" aria-label="Kopiera en del för sig">
			{[...parts, ...others].map((one) => (
				<button
					key={one.name}
					type="button"
					class="button"
					aria-label={`Kopiera ${one.name}`}
					onClick={() => (parts.includes(one) ? copy(one) : copyOther(one))}
				>
					{one.name}
				</button>
			))}
		</div>
	);
}

/** What has a box of its own in the mail program or the case system, and seldom needs to be copied. */
function extras({ from, tag }: PublishedTemplate): MailPart[] {
	const parts: MailPart[] = [
		{ key: 'from', name: 'Från', text: from, pieces: [], missing: [] },
		{ key: 'tag', name: 'Tagg', text: tag, pieces: [], missing: [] },
	];
	return parts.filter(({ text }) => text);
}

/** Goes to the first gap of the text that must be filled, wherever in it that stands. */
function toFirstGap(tools: HTMLElement | null) {
	const gaps = tools?.parentElement?.querySelectorAll<HTMLInputElement>('.gap:not(.optional, .filled) [name]');
	gaps?.[0]?.focus();
}

/** Opens the text that follows, which folds this one, and copies its first part. */
function copyFollowing(tools: HTMLElement | null) {
	const mail = tools?.closest('details')?.nextElementSibling as HTMLDetailsElement | null | undefined;
	if (!tools || !mail) return;
	const main = mail.querySelector<HTMLElement>('[data-copy-main]');
	const hadFocus = tools.contains(tools.ownerDocument.activeElement);
	mail.open = true;
	main?.click();
	if (hadFocus) main?.focus();
	else mail.scrollIntoView({ block: 'nearest' });
}
