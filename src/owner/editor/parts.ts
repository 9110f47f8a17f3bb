import CMS from '@sveltia/cms';
import type { Box } from './boxes.ts';
import type { Choice } from './choice.ts';
import type { Relation } from './fields.ts';

/** Makes each of our parts a box in the text: one that stands alone a block of its own, the rest a word in the line. */
export function registerParts(boxes: Box[]): void {
	for (const box of boxes) {
		if (box.stands === 'alone') block(box);
		else inline(box, box.stands === 'around-words');
	}
}

function block({ tag, label, icon, ...which }: Box): void {
	CMS.registerEditorComponent({
		id: tag.toLowerCase(),
		label,
		icon,
		fields: [choiceOf(which)],
		pattern: new RegExp(`^<${tag} id="(?<id>[^"]*)" />$`, 'm'),
		toBlock: ({ id = '' }) => `<${tag} id="${id}" />`,
		toPreview: ({ id = '' }) => `<p>${label}: ${id}</p>`,
	});
}

/** A box of one line inside a sentence. A part around words has the words of the sentence in it. */
function inline({ tag, label, icon, ...which }: Box, hasText: boolean): void {
	const words = { name: 'text', label: 'Så som det står i meningen', widget: 'string' } as const;
	CMS.registerEditorComponent({
		id: tag.toLowerCase(),
		label,
		icon,
		mode: 'dialog',
		summary: hasText ? '{{text}}' : '{{id}}',
		fields: hasText ? [choiceOf(which), words] : [choiceOf(which)],
		pattern: new RegExp(hasText ? `<${tag} id="(?<id>[^"]*)">(?<text>[^<]*)</${tag}>` : `<${tag} id="(?<id>[^"]*)" />`),
		toBlock: ({ id = '', text = '' }) => (hasText ? `<${tag} id="${id}">${text}</${tag}>` : `<${tag} id="${id}" />`),
		toPreview: ({ id = '', text = '' }) => `<b>${text || id}</b>`,
	});
}

function choiceOf(which: { options: Choice[] } | { relation: Relation }) {
	if ('options' in which) return { name: 'id', label: 'Vilken', widget: 'select', options: which.options } as const;
	return { name: 'id', label: 'Vilket', ...which.relation };
}
