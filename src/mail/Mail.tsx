import { useId } from 'preact/hooks';
import type { Field } from '../fields/schema.ts';
import { FieldInput } from '../fields/FieldInput.tsx';
import { Icon } from '../theme/Icon.tsx';
import type { OutcomeTools } from '../tree/Outcome.tsx';
import type { PublishedTemplate } from '../tree/published.ts';
import { compose, mailto } from './compose.ts';
import { Filled } from './Filled.tsx';
import { CHANNEL_WORDS } from './words.ts';

type Props = { template: PublishedTemplate; fields: Record<string, Field>; tools?: OutcomeTools };

/** A text to send: its fields, then every part with a button that copies it. What is missing is named, never hidden. */
export function Mail({ template, fields, tools }: Props) {
	const id = useId();
	const words = CHANNEL_WORDS[template.channel];
	const mail = compose(template, tools?.values ?? {}, fields);
	const link = mailto(template, mail);
	return (
		<article class="mail" aria-labelledby={id}>
			<header>
				<h3 id={id}>
					{words.name}: {template.title}
				</h3>
				{template.draft && <p class="draft">Utkast – texten är inte godkänd av rutinens ägare</p>}
			</header>
			<div class="fields needs-script">
				{[...template.required, ...template.optional].flatMap((name) => {
					const field = fields[name];
					if (!field) return [];
					const required = template.required.includes(name);
					return (
						<FieldInput
							key={name}
							id={`${id}-${name}`}
							name={name}
							field={field}
							required={required}
							value={tools?.values[name] ?? ''}
							onValue={(value) => tools?.setValue(name, value)}
						/>
					);
				})}
			</div>
			<dl class="parts">
				{mail.to.length > 0 && <Part name="Till" pieces={mail.to} text={mail.text.to} fields={fields} tools={tools} />}
				{template.from && <Part name="Från" pieces={[{ text: template.from }]} text={template.from} fields={fields} tools={tools} />}
				{template.sendFrom && <Fact name="Skicka från" value={template.sendFrom} />}
				{template.tag && <Part name="Tagg" pieces={[{ text: template.tag }]} text={template.tag} fields={fields} tools={tools} />}
				{template.attach.map((what) => (
					<Fact key={what} name="Bifoga" value={what} />
				))}
				{mail.subject.length > 0 && <Part name={words.subject} pieces={mail.subject} text={mail.text.subject} fields={fields} tools={tools} />}
				<Part name={words.body} pieces={mail.body} text={mail.text.body} html={mail.text.html} fields={fields} tools={tools} long />
			</dl>
			<footer class="needs-script">
				<button type="button" class="primary" data-copy-main onClick={() => tools?.copy(mail.text.all, words.whole, mail.text.allHtml)}>
					<Icon name="copy" /> Kopiera {words.whole} <kbd>C</kbd>
				</button>
				{link && (
					<button type="button" onClick={() => tools && location.assign(link)}>
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
			</footer>
		</article>
	);
}

type PartProps = { name: string; pieces: Parameters<typeof Filled>[0]['pieces']; text: string; html?: string; long?: boolean } & Omit<Props, 'template'>;

function Part({ name, pieces, text, html, long, fields, tools }: PartProps) {
	return (
		<div class={long ? 'part long' : 'part'}>
			<dt>{name}</dt>
			<dd>
				<Filled pieces={pieces} fields={fields} />
			</dd>
			<dd class="copy needs-script">
				<button type="button" aria-label={`Kopiera ${name}`} onClick={() => tools?.copy(text, name, html)}>
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
