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
	/** The part that is copied next, counted from the first. */
	next: number;
	setNext: (part: number) => void;
};

/**
 * What is done with a text: the part that is pasted next, the mail program, what is missing, and every part for itself. The same
 * buttons always stand here in the same order, some of them hidden, for what is clicked before the player is awake is taken over by place.
 */
export function MailTools({ id, template, mail, tools, next, setNext }: Props) {
	const frame = useRef<HTMLDivElement>(null);
	const { parts, missing } = mail;
	const part = parts[next] ?? parts[0];
	const copy = (which: MailPart) => {
		const after = parts[parts.indexOf(which) + 1];
		setNext(after ? parts.indexOf(after) : 0);
		tools?.copy(which.text, after ? `${which.name}. Nästa: ${after.name}` : which.name, {
			html: which.html,
			template: after ? undefined : id,
			part: which.key,
			missing: which.missing,
		});
	};
	return (
		<div class="mail-tools needs-script" data-pagefind-ignore ref={frame}>
			{part && (
				<button type="button" class="button primary" data-copy-main onClick={() => copy(part)}>
					<Icon name="copy" />{' '}
					<span>
						Kopiera <strong>{part.name}</strong>
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
