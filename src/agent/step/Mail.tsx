import type { Field } from '../../model/field.ts';
import { Icon } from '../../theme/Icon.tsx';
import type { PublishedTemplate } from '../../tree/published.ts';
import type { Tools } from './tools.ts';
import { compose, mailto } from '../../call/compose.ts';
import { Filled } from './Filled.tsx';

type Props = {
	id: string;
	template: PublishedTemplate;
	fields: Record<string, Field>;
	tools?: Tools;
	/** One of several: opening it folds the others of the group. */
	group?: string;
	folded?: boolean;
};

/** A text to send, every part with a button that copies it. What is missing is marked and named, never hidden. */
export function Mail({ id, template, fields, tools, group, folded }: Props) {
	const words = template.via;
	const mail = compose(template, tools?.data.values ?? {}, fields);
	const link = mailto(template, mail);
	return (
		<details class="mail" name={group} open={!folded}>
			<summary>
				<h3>
					{words.name}: {template.title}
				</h3>
				{mail.missing.length === 0 && tools && <Icon name="check" />}
			</summary>
			{template.draft && <p class="draft">Utkast – texten är inte godkänd av rutinens ägare</p>}
			<dl class="parts">
				{mail.to.length > 0 && <Part name="Till" pieces={mail.to} text={mail.text.to} fields={fields} tools={tools} />}
				{template.from && <Part name="Från" pieces={[{ text: template.from }]} text={template.from} fields={fields} tools={tools} />}
				{template.sendFrom && <Fact name="Skicka från" value={template.sendFrom} />}
				{template.tag && <Part name="Tagg" pieces={[{ text: template.tag }]} text={template.tag} fields={fields} tools={tools} />}
				{template.attach.map((what) => (
					<Fact key={what} name="Bifoga" value={what} />
				))}
				{mail.subject.length > 0 && (
					<Part name={words.subject} pieces={mail.subject} text={mail.text.subject} fields={fields} tools={tools} />
				)}
				<Part name={words.text} pieces={mail.body} text={mail.text.body} html={mail.text.html} fields={fields} tools={tools} long />
			</dl>
			<div class="mail-foot needs-script" data-pagefind-ignore>
				<button
					type="button"
					class="button primary"
					data-copy-main
					onClick={() => tools?.copy(mail.text.all, words.whole, { html: mail.text.allHtml, template: id, missing: mail.missing })}
				>
					<Icon name="copy" /> Kopiera {words.whole} <kbd>C</kbd>
				</button>
				{link && (
					<button type="button" class="button" onClick={() => tools?.send(link, id)}>
						<Icon name="mail" /> Öppna i mejlprogrammet
					</button>
				)}
				<p class="missing" role="status">
					{mail.missing.length > 0 && (
						<>
							<strong>Saknas:</strong> {mail.missing.join(', ')}
						</>
					)}
				</p>
			</div>
		</details>
	);
}

type PartProps = { name: string; pieces: Parameters<typeof Filled>[0]['pieces']; text: string; html?: string; long?: boolean } & Pick<
	Props,
	'fields' | 'tools'
>;

function Part({ name, pieces, text, html, long, fields, tools }: PartProps) {
	return (
		<div class={long ? 'part long' : 'part'}>
			<dt>{name}</dt>
			<dd>
				<Filled pieces={pieces} fields={fields} />
			</dd>
			<dd class="copy needs-script" data-pagefind-ignore>
				<button type="button" class="button bare" aria-label={`Kopiera ${name}`} onClick={() => tools?.copy(text, name, { html })}>
					Kopiera
				</button>
			</dd>
		</div>
	);
}

function Fact({ name, value }: { name: string; value: string }) {
	return (
		<div class="part">
			<dt>{name}</dt>
			<dd>{value}</dd>
		</div>
	);
}
