import CMS from '@sveltia/cms';

type Choice = { value: string; label: string };
/** The ids of what lies one folder an area, to choose among in a box. */
export type KnownParts = Record<'trees' | 'actions' | 'templates', Choice[]>;

/** Makes each of our components a box in the text: a block of its own for a tree, an action and a template, a word in the line for the rest. */
export function registerParts(known: KnownParts): void {
	block('Tree', 'Träd', 'account_tree', known.trees);
	block('Action', 'Åtgärd', 'checklist', known.actions);
	block('Template', 'Mall', 'mail', known.templates);
	inline('Term', 'Ord ur ordlistan', 'dictionary', 'ordlista', 'term', true);
	inline('System', 'System', 'dns', 'system', 'name');
	inline('Contact', 'Kontakt', 'contacts', 'kontakter', 'name');
}

function block(tag: string, label: string, icon: string, options: Choice[]): void {
	CMS.registerEditorComponent({
		id: tag.toLowerCase(),
		label,
		icon,
		fields: [{ name: 'id', label: 'Vilken', widget: 'select', options }],
		pattern: new RegExp(`^<${tag} id="(?<id>[^"]*)" />$`, 'm'),
		toBlock: ({ id = '' }) => `<${tag} id="${id}" />`,
		toPreview: ({ id = '' }) => `<p>${label}: ${id}</p>`,
	});
}

/** A box of one line inside a sentence. A term may have the words of the sentence in it. */
function inline(tag: string, label: string, icon: string, collection: string, shows: string, hasText = false): void {
	const which = { name: 'id', label: 'Vilket', widget: 'relation', collection, value_field: '{{slug}}', display_fields: [shows] } as const;
	const words = { name: 'text', label: 'Så som det står i meningen', widget: 'string' } as const;
	CMS.registerEditorComponent({
		id: tag.toLowerCase(),
		label,
		icon,
		mode: 'dialog',
		summary: hasText ? '{{text}}' : '{{id}}',
		fields: hasText ? [which, words] : [which],
		pattern: new RegExp(hasText ? `<${tag} id="(?<id>[^"]*)">(?<text>[^<]*)</${tag}>` : `<${tag} id="(?<id>[^"]*)" />`),
		toBlock: ({ id = '', text = '' }) => (hasText ? `<${tag} id="${id}">${text}</${tag}>` : `<${tag} id="${id}" />`),
		toPreview: ({ id = '', text = '' }) => `<b>${text || id}</b>`,
	});
}
