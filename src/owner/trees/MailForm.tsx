import { useId, useRef, useState } from 'preact/hooks';
import { newField, type NewMail } from '../../edit/commands.ts';
import type { Draft } from '../../edit/draft.ts';
import { placeholders } from '../../call/fill.ts';
import { useEditing } from './context.ts';
import { choiceRows } from './choiceRows.ts';
import { Chooser } from './Chooser.tsx';
import { FieldForm } from './FieldForm.tsx';
import { newFieldId } from './newFieldId.ts';
import { Box, SmallForm } from '../save/Small.tsx';

type Props = {
	/** The mail, and what puts its new fields into a draft. */
	done: (mail: NewMail, fields: (draft: Draft) => Draft) => void;
	close: () => void;
};

/** A new text to send, written there and then. `/` puts in a field. */
export function MailForm({ done, close }: Props) {
	const { names, draft, project } = useEditing();
	const id = useId();
	const body = useRef<HTMLTextAreaElement>(null);
	const toCustomer = names.fields.filter(({ format }) => format === 'e-post').map(({ id: field, name }) => ({ id: `{{${field}}}`, name }));
	const [mail, setMail] = useState({ channel: names.usualChannel, to: toCustomer[0]?.id ?? '', title: '', subject: '', body: '' });
	const [made, setMade] = useState<Draft>();
	const [picks, setPicks] = useState<'field' | 'new'>();
	const [fault, setFault] = useState('');
	const fields = [...fieldsOf(made), ...names.fields];
	const write = (change: Partial<typeof mail>) => setMail({ ...mail, ...change });
	const insert = (field: string) => {
		setPicks(undefined);
		const at = body.current?.selectionStart ?? mail.body.length;
		const start = mail.body.slice(0, at).replace(/\/$/, '');
		write({ body: `${start}{{${field}}}${mail.body.slice(at)}` });
		body.current?.focus();
	};
	const finish = () => {
		const { title, subject, channel, to } = mail;
		if (!mail.body.trim() || !(subject.trim() || title.trim())) return setFault('Skriv ett ämne och en text.');
		const required = [...new Set(placeholders(`${subject} ${mail.body} ${to}`))];
		const strange = required.find((field) => !fields.some((one) => one.id === field));
		if (strange) return setFault(`Uppgiften ”${strange}” finns inte. Skriv / i texten och välj en uppgift, eller gör en ny.`);
		return done(
			{
				title: title.trim() || subject.trim(),
				channel,
				to: to ? [to] : [],
				subject: subject.trim() || undefined,
				body: mail.body.trim(),
				required,
				optional: [],
			},
			(now) => (made ? { ...now, files: { ...now.files, ...made.files } } : now),
		);
	};
	return (
		<SmallForm title="Nytt mejl" finish="Lägg till mejlet" {...{ close, fault }} done={finish}>
			<Addressed {...{ mail, write, toCustomer }} />
			<Box label="Ämne" value={mail.subject} write={(subject) => write({ subject })} />
			<div class="box">
				<label htmlFor={`${id}-text`}>Texten</label>
				<textarea
					ref={body}
					id={`${id}-text`}
					rows={8}
					value={mail.body}
					aria-describedby={`${id}-hjalp`}
					onInput={({ currentTarget }) => {
						write({ body: currentTarget.value });
						if (/(^|\s)\/$/.test(currentTarget.value.slice(0, currentTarget.selectionStart))) setPicks('field');
					}}
				/>
				<p class="help" id={`${id}-hjalp`}>
					Skriv / för att sätta in en uppgift.
				</p>
			</div>
			{picks === 'field' && (
				<FieldPick fields={fields} pick={insert} make={() => setPicks('new')} close={() => (setPicks(undefined), body.current?.focus())} />
			)}
			{picks === 'new' && (
				<FieldForm
					close={() => setPicks(undefined)}
					done={(field) => {
						const now = newField(made ?? draft, field, project).draft;
						setMade(now);
						insert(newFieldId(made ?? draft, now));
					}}
				/>
			)}
			<Box label="Namn i listor" value={mail.title} write={(title) => write({ title })} help="Om det ska heta något annat än ämnet." />
		</SmallForm>
	);
}

type AddressedProps = {
	mail: { to: string; channel: string };
	write: (change: { to?: string; channel?: string }) => void;
	toCustomer: { id: string; name: string }[];
};

/** Who it is to, and what it goes through. */
function Addressed({ mail, write, toCustomer }: AddressedProps) {
	const { names } = useEditing();
	const id = useId();
	return (
		<>
			<div class="box">
				<label htmlFor={`${id}-till`}>Till</label>
				<select id={`${id}-till`} value={mail.to} onChange={({ currentTarget }) => write({ to: currentTarget.value })}>
					{toCustomer.map((one) => (
						<option key={one.id} value={one.id}>
							{one.name}
						</option>
					))}
					{names.contacts.map((one) => (
						<option key={one.id} value={one.id}>
							{one.name}
						</option>
					))}
					<option value="">Ingen särskild</option>
				</select>
			</div>
			{names.channels.length > 1 && (
				<div class="box">
					<label htmlFor={`${id}-kanal`}>Skickas genom</label>
					<select id={`${id}-kanal`} value={mail.channel} onChange={({ currentTarget }) => write({ channel: currentTarget.value })}>
						{names.channels.map((one) => (
							<option key={one.id} value={one.id}>
								{one.name}
							</option>
						))}
					</select>
				</div>
			)}
		</>
	);
}

type PickProps = { fields: { id: string; name: string }[]; pick: (field: string) => void; make: () => void; close: () => void };

/** The fields that can be put in, found by typing. */
function FieldPick({ fields, pick, make, close }: PickProps) {
	return (
		<Chooser
			label="Vilken uppgift?"
			many="uppgifter"
			isQuick
			rows={(sought) => ({
				first: [{ key: ' ', mark: { 'data-make': 'new' }, shows: <strong>Ny uppgift …</strong>, act: make }],
				found: choiceRows(fields, sought, pick),
			})}
			close={close}
		/>
	);
}

/** The fields that were made in this form, by what their files say. */
function fieldsOf(draft: Draft | undefined): { id: string; name: string }[] {
	return Object.entries(draft?.files ?? {}).flatMap(([path, text]) => {
		const [, id] = /^content\/falt\/(.+)\.yml$/.exec(path) ?? [];
		return id ? [{ id, name: /^label: (.*)$/m.exec(text)?.[1] ?? id }] : [];
	});
}
