import type { Template } from '../model/template.ts';

/** What the parts of a template are called, by where it is sent. A ticket's parts have the names of the Serviceportal's own boxes. */
export const CHANNEL_WORDS: Record<Template['channel'], { name: string; whole: string; subject: string; body: string }> = {
	mejl: { name: 'Mejl', whole: 'mejlet', subject: 'Ämne', body: 'Text' },
	ticket: {
		name: 'Ticket',
		whole: 'ticketen',
		subject: 'Short description of the issue',
		body: 'Please describe your issue in more details below',
	},
	teams: { name: 'Teams', whole: 'inlägget', subject: 'Rubrik', body: 'Text' },
	frageforum: { name: 'Frågeforum', whole: 'inlägget', subject: 'Rubrik', body: 'Text' },
};
