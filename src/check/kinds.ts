import { action } from '../actions/schema.ts';
import { contact } from '../contacts/schema.ts';
import { field } from '../fields/schema.ts';
import { term } from '../glossary/schema.ts';
import { template } from '../mail/schema.ts';
import { openQuestion } from '../questions/schema.ts';
import { routinePage } from '../routines/schema.ts';
import { statements } from '../source/schema.ts';
import { system } from '../systems/schema.ts';

/** Every kind of content: where its files lie, how they end, the schema of a file, and what one is called in a message. */
export const KINDS = {
	docs: { folder: 'rutiner', pattern: '**/*.mdx', schema: routinePage, name: 'Rutinsidan' },
	actions: { folder: 'atgarder', pattern: '**/*.mdx', schema: action, name: 'Åtgärden' },
	templates: { folder: 'mallar', pattern: '**/*.md', schema: template, name: 'Mallen' },
	contacts: { folder: 'kontakter', pattern: '*.yml', schema: contact, name: 'Kontakten' },
	systems: { folder: 'system', pattern: '*.yml', schema: system, name: 'Systemet' },
	fields: { folder: 'falt', pattern: '*.yml', schema: field, name: 'Fältet' },
	terms: { folder: 'ordlista', pattern: '*.yml', schema: term, name: 'Ordet' },
	questions: { folder: 'fragor', pattern: '*.yml', schema: openQuestion, name: 'Den öppna frågan' },
	statements: { folder: 'kallan', pattern: '*.yml', schema: statements, name: 'Källans punkter' },
} as const;

export type Kind = keyof typeof KINDS;
