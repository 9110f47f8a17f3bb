import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { PublishedField, PublishedTemplate } from '../../tree/published.ts';
import type { Tools } from './tools.ts';
import { compose, type Mail as Composed } from '../../call/compose.ts';
import { Became } from './Became.tsx';
import { Filled, type Filling } from './Filled.tsx';
import { rare } from './kinds.ts';
import { MailTools } from './MailTools.tsx';
import { useWarnings } from './useWarnings.ts';

type Props = {
	id: string;
	template: PublishedTemplate;
	fields: Record<string, PublishedField>;
	tools?: Tools;
	/** Where the text is written, so that its gaps are fields: what names them apart on the page. */
	scope?: string;
	/** One of several: opening it folds the others of the group. */
	group?: string;
	folded?: boolean;
	/** What the text after it in the group is called. */
	follows?: string;
};

/** A text to send: what to copy next above, then its parts with their gaps, filled where they stand. */
export function Mail({ id, template, fields, tools, scope, group, folded, follows }: Props) {
	const words = template.via;
	const values = tools?.values ?? {};
	const mail = compose(template, values, fields);
	const Length = words.sms && rare().SmsLength;
	const check = useWarnings(Object.values(values).some(Boolean));
	const [next, setNext] = useState(0);
	const filling: Filling | undefined =
		scope === undefined
			? undefined
			: {
					scope: `${scope}-${id.replaceAll('/', '-')}`,
					optional: template.optional,
					values,
					setValue: tools?.setValue,
					check,
					isPublic: words.public,
				};
	return (
		<details class="mail" name={group} open={!folded}>
			<summary>
				<h3>
					{words.name}: {template.title}
				</h3>
			</summary>
			{scope !== undefined && (
				<MailTools id={id} template={template} mail={mail} tools={tools} next={next} setNext={setNext} follows={follows} />
			)}
			{template.draft && <p class="draft">Utkast – texten är inte godkänd av rutinens ägare</p>}
			<Became template={id} fields={fields} tools={tools} />
			<Parts template={template} mail={mail} fields={fields} filling={filling} />
			{Length && <Length text={mail.text.body} />}
		</details>
	);
}

/** What the text says of itself, then its parts with their gaps. */
function Parts({ template, mail, fields, filling }: Pick<Props, 'template' | 'fields'> & { mail: Composed; filling?: Filling }) {
	return (
		<dl class="parts">
			{template.reply && <Part name="Till">Svara på mejlet som du har fått, så följer mottagaren och ämnet med.</Part>}
			{template.from && <Part name="Från">{template.from}</Part>}
			{template.sendFrom && <Part name="Skicka från">{template.sendFrom}</Part>}
			{template.tag && <Part name="Tagg">{template.tag}</Part>}
			{template.attach.map((what) => (
				<Part key={what} name="Bifoga">
					{what}
				</Part>
			))}
			{mail.parts.map(({ name, pieces, long }) => (
				<Part key={name} name={name} long={long}>
					<Filled pieces={pieces} fields={fields} filling={filling} />
				</Part>
			))}
		</dl>
	);
}

function Part({ name, long, children }: { name: string; long?: boolean; children: ComponentChildren }) {
	return (
		<div class={long ? 'part long' : 'part'}>
			<dt>{name}</dt>
			<dd>{children}</dd>
		</div>
	);
}
