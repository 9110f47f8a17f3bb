import { smsOf } from '../call/sms.ts';
import { clean } from '../model/clean.ts';
import { MARKUP } from '../model/markup.ts';
import { didYouMean } from '../../machines/closest.ts';
import { checkBraces, fieldsIn, mayBeMeant } from './braces.ts';
import { all, strings } from './references.ts';
import { lineOfBodyAt, problemAt, type Content, type ContentFile, type Problem } from './read.ts';

/** What is wrong in templates: fields nobody declared, fields nobody uses, braces that are no field, a mail without its subject. */
export function checkTemplates(content: Content): Problem[] {
	return all(content, 'templates')
		.filter(({ broken }) => !broken)
		.flatMap((file) => [
			...checkPlain(file),
			...checkPlaceholders(file, content),
			...checkBraces(file, content),
			...checkSubject(file, content),
			...checkReply(file),
			...checkSms(file, content),
		]);
}

/** Lines, and their beginnings, that are something elsewhere: headings, blocks, and what the pages bring in. */
const LEFT = /^#+ |^```|^:::|^import .*\bfrom\b/m;

/** A text without words, and markup, which is sent as it stands. */
function checkPlain(file: ContentFile): Problem[] {
	if (!file.body.trim() && strings(file.data.required).length === 0)
		return [{ file: file.file, message: 'Mallen har ingen text. Skriv den under den andra raden med ---.' }];
	const [markup] = MARKUP.exec(file.body) ?? LEFT.exec(file.body) ?? [];
	if (!markup) return [];
	const field = strings(file.data.required).find((id) => markup === `<${id}>`);
	return [
		{
			file: file.file,
			line: lineOfBodyAt(file, file.body.indexOf(markup)),
			message: `"${markup.trim()}" skickas som det står: en mall är ren text. ${field ? `Skriv {{${field}}}.` : 'Ta bort det.'}`,
		},
	];
}

function checkPlaceholders(file: ContentFile, content: Content): Problem[] {
	const { fields } = content;
	const declared = [...strings(file.data.required), ...strings(file.data.optional)];
	const used = fieldsIn(file);
	const both = strings(file.data.required).filter((field) => strings(file.data.optional).includes(field));
	// One that is misspelt in the lists is told there.
	const isMisspelt = declared.some((field) => !fields.has(field));
	const undeclared = isMisspelt ? [] : used.filter((field) => !declared.includes(field));
	const unused = declared.filter((field) => !used.includes(field));
	return [
		...both.map((field) => problemAt(file, 'optional:', `Fältet "${field}" står både i required och i optional. Ta bort det ur det ena.`)),
		...undeclared.map((field) =>
			problemAt(
				file,
				`{{${field}}}`,
				`Mallen använder {{${field}}}, som inte står i required eller optional. Lägg till det där, eller rätta stavningen. ${nearest(field, unused)}`.trim(),
			),
		),
		// One that is misspelt in the text is told there.
		...(isMisspelt || mayBeMeant(file, content) || undeclared.length > 0 || unused.some((field) => file.body.includes(`<${field}>`))
			? []
			: unused
		).map((field) =>
			problemAt(
				file,
				strings(file.data.required).includes(field) ? 'required:' : 'optional:',
				`Fältet "${field}" står i required eller optional men används inte i texten. Skriv {{${field}}} i texten, eller ta bort det.`,
			),
		),
	];
}

/** The declared field that a text most likely means, where one is unused. */
function nearest(field: string, unused: string[]): string {
	return unused.length > 0 ? didYouMean(clean(field).replace(/^\{+/, '').toLowerCase(), unused) : '';
}

/** A reply has the receiver and the subject of the mail that it answers. */
function checkReply(file: ContentFile): Problem[] {
	const own = ['to', 'subject'].filter((key) => file.data.reply === true && [file.data[key]].flat().some(Boolean));
	return own.map((key) =>
		problemAt(
			file,
			`${key}:`,
			`Mallen är ett svar (reply), men har också ${key}. Ett svar får mottagare och ämne av mejlet som besvaras: ta bort ${key}, eller reply.`,
		),
	);
}

/** A mail without a subject is overlooked; one with no recipient of its own is an answer, and has the subject of what it answers. */
function checkSubject(file: ContentFile, content: Content): Problem[] {
	const channel = content.channels.get(String(file.data.channel));
	if (channel && !channel.broken && !channel.data.subject && file.data.subject)
		return [
			problemAt(
				file,
				'subject:',
				`Mallen har en ämnesrad, men kanalen ${String(channel.data.name)} har ingen rad för den. Ta bort subject, eller skriv vad raden heter i ${channel.file}.`,
			),
		];
	if (!channel?.data.mail || strings(file.data.to).length === 0 || String(file.data.subject ?? '').trim()) return [];
	return [problemAt(file, 'channel:', "Mejlet saknar ämnesrad. Lägg till subject: '…'.")];
}

/** A text message goes to a number, and has more room where every character is of the plain alphabet. */
function checkSms(file: ContentFile, content: Content): Problem[] {
	if (!content.channels.get(String(file.data.channel))?.data.sms) return [];
	const strange = strings(file.data.to).filter((to) => !hasNumber(to, content));
	const { wide } = smsOf(file.body);
	const [first] = wide;
	return [
		...strange.map((to) =>
			problemAt(
				file,
				'to:',
				`Ett sms går till ett telefonnummer, och "${to}" har inget. Skriv ett fält med format telefon, eller lägg till numret.`,
			),
		),
		...(first
			? [
					{
						file: file.file,
						line: lineOfBodyAt(file, file.body.indexOf(first)),
						message: `Tecknet ”${first}” gör att varje sms bara rymmer 70 tecken i stället för 160. Byt det mot ett vanligt tecken om det går.`,
						warning: true as const,
					},
				]
			: []),
	];
}

function hasNumber(to: string, { contacts, fields }: Content): boolean {
	const [, field] = /^\{\{(.*)\}\}$/.exec(to) ?? [];
	if (field) return !fields.has(field) || fields.get(field)?.data.format === 'telefon';
	const known = contacts.get(to);
	return !known || known.broken || Array.isArray(known.data.phones);
}
