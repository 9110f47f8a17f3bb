import type { PublishedTemplate } from '../tree/published.ts';
import { FieldInput } from './FieldInput.tsx';
import type { Field } from './schema.ts';

type Props = {
	/** What makes ids unique where the same field stands in several steps. */
	scope: string;
	templates: PublishedTemplate[];
	fields: Record<string, Field>;
	values?: Readonly<Record<string, string>>;
	setValue?: (field: string, value: string) => void;
};

/** What the texts of an outcome ask for, each fact once, the ones that must be there first. */
export function FieldsPanel({ scope, templates, fields, values = {}, setValue }: Props) {
	const required = [...new Set(templates.flatMap((t) => t.required))];
	const optional = [...new Set(templates.flatMap((t) => t.optional))].filter((id) => !required.includes(id));
	if (required.length + optional.length === 0) return null;
	return (
		<section class="needs-script" data-pagefind-ignore>
			<h3>Uppgifter till texten</h3>
			<div class="fields">
				{[...required, ...optional].flatMap((name) => {
					const field = fields[name];
					if (!field) return [];
					return (
						<FieldInput
							key={name}
							id={`${scope}-${name}`}
							name={name}
							field={field}
							required={required.includes(name)}
							value={values[name] ?? ''}
							onValue={(value) => setValue?.(name, value)}
						/>
					);
				})}
			</div>
		</section>
	);
}
