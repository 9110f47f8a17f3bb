import { action } from './action.ts';
import { channel } from './channel.ts';
import { contact } from './contact.ts';
import { field } from './field.ts';
import { format } from './format.ts';
import { term } from './term.ts';
import { handbookPage } from './handbookPage.ts';
import { lesson } from './lesson.ts';
import { template } from './template.ts';
import { exercise } from './exercise.ts';
import { openQuestion } from './openQuestion.ts';
import { retired } from './retired.ts';
import { routinePage } from './routine.ts';
import { statements } from './statements.ts';
import { system } from './system.ts';

/** Every kind of content: where its files lie, how they end, the schema of a file, and what one is called in a message. */
export const KINDS = {
	docs: { folder: 'rutiner', pattern: '**/*.mdx', schema: routinePage, name: 'Rutinsidan' },
	actions: { folder: 'atgarder', pattern: '**/*.mdx', schema: action, name: 'Åtgärden' },
	templates: { folder: 'mallar', pattern: '**/*.md', schema: template, name: 'Mallen' },
	contacts: { folder: 'kontakter', pattern: '*.yml', schema: contact, name: 'Kontakten' },
	systems: { folder: 'system', pattern: '*.yml', schema: system, name: 'Systemet' },
	channels: { folder: 'kanaler', pattern: '*.yml', schema: channel, name: 'Kanalen' },
	fields: { folder: 'falt', pattern: '*.yml', schema: field, name: 'Fältet' },
	formats: { folder: 'format', pattern: '*.yml', schema: format, name: 'Formatet' },
	terms: { folder: 'ordlista', pattern: '*.yml', schema: term, name: 'Ordet' },
	questions: { folder: 'fragor', pattern: '*.yml', schema: openQuestion, name: 'Den öppna frågan' },
	lessons: { folder: 'introduktion', pattern: '*/*.mdx', schema: lesson, name: 'Introduktionssidan' },
	exercises: { folder: 'ovningar', pattern: '*/*.yml', schema: exercise, name: 'Övningen' },
	retired: { folder: 'utgangna', pattern: '*/*.yml', schema: retired, name: 'Den utgångna rutinen' },
	handbook: { folder: 'bidra', pattern: '*.mdx', schema: handbookPage, name: 'Handbokens sida' },
	statements: { folder: 'kallan', pattern: '*.yml', schema: statements, name: 'Källans punkter' },
} as const;

export type Kind = keyof typeof KINDS;

/**
 * The kinds whose files lie flat, for every area to share; everything else belongs to the area that its folder or file is named after.
 * A shared file may also speak of an area that this site does not hold: an area is taken away by taking away its folders and files.
 */
export const SHARED: readonly Kind[] = ['contacts', 'systems', 'channels', 'fields', 'formats', 'terms', 'questions', 'handbook'];
