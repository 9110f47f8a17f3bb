import type { AnswerTransition, DateQuestion, Outcome, Question, StepState, TreeConfig } from '../../../machines/tree.ts';
import type { Kind } from '../../../src/model/kinds.ts';
import { versionIn } from '../../../src/tools/diff/onDisk.ts';
import type { Version } from '../../../src/diff/version.ts';

/*
 * A version of the fixture's area, and one mutant of it for each kind of change: what is said of it must name the place, what it was
 * and what it is. What is told of a change must not be told of anything else, so each text is held whole against nothing but itself.
 */
/** The fixture's tree. */
export const TREE = 'biblioteket/borttappat-kort';
const MAIL = 'biblioteket/hamta-kortet';
export const fixture = versionIn('tests/area', 'förr');

type Config = TreeConfig & { states: Record<string, StepState & { on: Record<string, AnswerTransition> }> };

/** The fixture after a change of its tree. */
export function tree(change: (states: Config['states'], config: Config) => void) {
	return later((version) => {
		const file = version.trees.get(TREE)!;
		const config = structuredClone(file.config) as Config;
		change(config.states, config);
		version.trees.set(TREE, { ...file, config, text: `${file.text}//${JSON.stringify(config)}` });
	});
}
export function entry(kind: Kind, id: string, values: object, body?: string) {
	return later((version) => {
		const file = version[kind].get(id)!;
		const raw = { ...file.raw, ...values };
		version[kind].set(id, {
			...file,
			raw,
			data: { ...file.data, ...values },
			body: body ?? file.body,
			text: `${file.text}#${JSON.stringify([values, body])}`,
		});
	});
}
export function later(change: (version: Version) => void): Version {
	const copy = Object.entries(fixture).map(([key, value]) => [key, value instanceof Map ? new Map<string, unknown>(value) : value]);
	const version = { ...(Object.fromEntries(copy) as Version), name: 'nu' };
	change(version);
	return version;
}

const end = (title: string): StepState => ({ type: 'final', meta: { kind: 'outcome', title, source: ['B1.1'] } });
const ask = (text: string, on: Record<string, string>): StepState => ({
	meta: { kind: 'question', text, source: ['B1.1'] },
	on: Object.fromEntries(Object.entries(on).map(([id, target]) => [id, { target, meta: { label: id } }])),
});
export const outcome = (states: Config['states'], id = 'hamta-kortet') => states[id]!.meta as Outcome;
const question = (states: Config['states']) => states['finns-kortet']!.meta as Question;
const answers = (states: Config['states']) => states['finns-kortet']!.on;

export const mutants: [name: string, after: Version, said: string[]][] = [
	[
		'a new answer with a new outcome',
		tree((states) => {
			answers(states)['kanske'] = { target: 'leta', meta: { label: 'Kanske' } };
			states['leta'] = end('Leta i lådan') as never;
		}),
		['Nytt svar: ”Kanske”, som leder till ”Leta i lådan”.', 'Utfallet ”Leta i lådan”', 'Dit: Kanske', 'Utfallet är nytt.'],
	],
	[
		'an answer that has gone, and its outcome with it',
		tree((states) => {
			delete answers(states)['nej'];
			delete states['ge-ett-nytt'];
		}),
		['Svaret ”Nej” finns inte längre.', 'Utfallet ”Ge låntagaren ett nytt kort”', 'Utfallet finns inte längre. Dit kom man så här: Nej.'],
	],
	[
		'a branch that has moved to another question',
		tree((states) => {
			const { nej } = answers(states) as Record<'nej', AnswerTransition>;
			delete answers(states)['nej'];
			answers(states)['kanske'] = { target: 'leta', meta: { label: 'Kanske' } };
			const asked = ask('Ligger det i lådan?', { 'I lådan': 'hamta-kortet' }) as { on: object };
			states['leta'] = { ...asked, on: { ...asked.on, nej } } as never;
		}),
		['Svaret ”Nej” har flyttats till ”Ligger det i lådan?”.', 'Frågan är ny, med svaren:'],
	],
	[
		'an answer by another name',
		tree((states) => {
			const { ja, nej } = answers(states) as Record<'ja' | 'nej', AnswerTransition>;
			states['finns-kortet']!.on = { jo: ja, nej };
		}),
		['Svaret ”Ja” heter nu "jo" i filen (förut "ja").'],
	],
	['another label', tree((states) => (answers(states)['ja']!.meta.label = 'Jajamän')), ['Svaret ”Ja” lyder nu ”Jajamän”.']],
	[
		'what an answer means',
		tree((states) => (answers(states)['ja']!.meta.means = 'det ligger i lådan')),
		['Vad svaret ”Ja” betyder har tillkommit:', '+ det ligger i lådan'],
	],
	[
		'answers in another order',
		tree((states) => (states['finns-kortet']!.on = Object.fromEntries(Object.entries(answers(states)).reverse()))),
		['Svaren står i en annan ordning: ”Nej”, ”Ja”.'],
	],
	[
		'an answer that leads elsewhere',
		tree((states) => (answers(states)['ja']!.target = 'ge-ett-nytt')),
		[
			'Svaret ”Ja” leder nu till ”Ge låntagaren ett nytt kort” (förut ”Be låntagaren hämta kortet”).',
			'Nås nu också så här:',
			'+ Ja',
			'Inget svar leder längre hit.',
			'- Ja',
		],
	],
	[
		'a question put in between',
		tree((states) => {
			states['vems'] = ask('Vems är det?', { mitt: 'hamta-kortet', ditt: 'ge-ett-nytt' }) as never;
			answers(states)['ja']!.target = 'vems';
		}),
		[
			'Frågan ”Vems är det?”',
			'Frågan är ny, med svaren:',
			'+ mitt → Be låntagaren hämta kortet',
			'Nås på ett annat sätt:',
			'+ Ja › mitt',
			'Nås nu också så här:',
			'+ Ja › ditt',
		],
	],
	[
		'another beginning',
		tree((states, config) => {
			states['forst'] = ask('Är det öppet?', { ja: 'finns-kortet', nej: 'ge-ett-nytt' }) as never;
			config.initial = 'forst';
		}),
		['Trädet börjar nu med ”Är det öppet?” (förut ”Har någon lämnat in kortet?”).', 'Frågan har flyttats:', '- där trädet börjar', '+ ja'],
	],
	[
		'a step by another name',
		tree((states) => {
			states['hamta'] = states['hamta-kortet']!;
			delete states['hamta-kortet'];
			answers(states)['ja']!.target = 'hamta';
		}),
		['Steget heter nu "hamta" i filen (förut "hamta-kortet").'],
	],
	[
		'a question said otherwise',
		tree((states) => (question(states).text = 'Är kortet här?')),
		['Frågan har ändrats:', '- Har någon lämnat in kortet?', '+ Är kortet här?'],
	],
	['help', tree((states) => (question(states).help = 'Titta i lådan.')), ['Hjälptexten har tillkommit:', '+ Titta i lådan.']],
	['hints', tree((states) => (question(states).hints = ['Nedre lådan'])), ['Råden under frågan har tillkommit:', '+ Nedre lådan']],
	['a system to open', tree((states) => (question(states).systems = [])), ['Systemet ”Katalogen” har tagits bort.']],
	[
		'a question that a date answers',
		tree((states) =>
			Object.assign(question(states), {
				kind: 'date',
				field: 'dag',
				bands: [{ to: 'P7D', answer: 'nej' }, { answer: 'ja' }],
			} as Partial<DateQuestion>),
		),
		['Besvaras nu av ett datum.'],
	],
	[
		'a question that has become an outcome',
		tree((states) => (states['hamta-kortet'] = ask('Hämtat?', { ja: 'ge-ett-nytt', nej: 'ge-ett-nytt' }) as never)),
		['Var ett utfall och är nu en fråga.'],
	],
	['an outcome said otherwise', tree((states) => (outcome(states).title = 'Hämta kortet')), ['Rubriken har ändrats:', '+ Hämta kortet']],
	[
		'a template that falls away',
		tree((states) => (outcome(states).templates = [])),
		['Mallen ”Be låntagaren hämta kortet” har tagits bort.'],
	],
	['an action', tree((states) => (outcome(states).actions = ['biblioteket/leta'])), ['Åtgärden ”biblioteket/leta” har tillkommit.']],
	['a word of an action', tree((states) => (outcome(states).with = { hylla: 'B2' })), ['Ordet i åtgärderna ”hylla: B2” har tillkommit.']],
	[
		'what is done with the case',
		tree((states) => (outcome(states).case = ['Avsluta'])),
		['Vad som görs med ärendet har tillkommit:', '+ Avsluta'],
	],
	[
		'a follow-up',
		tree((states) => (outcome(states).followUp = { after: 'P7D', what: 'hämtat?' })),
		['Uppföljningen har tillkommit: om 7 dagar: hämtat?.'],
	],
	[
		'a tree to go on in',
		tree((states) => (outcome(states).next = TREE)),
		['Trädet som man fortsätter i har tillkommit: ”Borttappat kort”.'],
	],
	['an open question', tree((states) => delete outcome(states, 'ge-ett-nytt').open), ['Den öppna frågan ”G990: ', 'har tagits bort.']],
	[
		'a tree that has gone',
		later((version) => version.trees.delete(TREE)),
		[
			'Trädet finns inte längre. Det ledde till:',
			'- Be låntagaren hämta kortet (Ja)',
			'Övningen ”Var är mitt kort?”',
			'Följer inte längre trädet',
		],
	],
	[
		'a subject',
		entry('templates', MAIL, { subject: 'Kom!' }),
		['Mallen ”Be låntagaren hämta kortet”', 'Dit: Borttappat kort › Ja', 'Ämnesraden har ändrats:', '+ Kom!'],
	],
	['a body', entry('templates', MAIL, {}, 'Hej då!'), ['Brödtexten har ändrats:', '+ Hej då!']],
	['a recipient', entry('templates', MAIL, { to: ['bibliotekarien'] }), ['Mottagaren ”Bibliotekarien” har tillkommit.']],
	['a sender', entry('templates', MAIL, { from: undefined }), ['Avsändaren har tagits bort (förut: Bibliotekarien).']],
	['a required field', entry('templates', MAIL, { required: ['dag'] }), ['Det obligatoriska fältet ”dag” har tillkommit.']],
	['a channel', entry('templates', MAIL, { channel: 'teams' }), ['Kanalen är nu teams (förut Brev).']],
	['a mail that is a draft again', entry('templates', MAIL, { draft: true }), ['Texten är nu ett utkast, som ägaren ska godkänna.']],
	[
		'a mail that is gone',
		later((version) => version.templates.delete(MAIL)),
		['Mallen ”Be låntagaren hämta kortet”', 'Finns inte längre.'],
	],
	[
		'an address',
		entry('contacts', 'bibliotekarien', { emails: ['ny@example.se'] }),
		['Kontakten ”Bibliotekarien”', 'Adressen ”ny@example.se” har tillkommit.'],
	],
	['a practice call that is gone', later((version) => version.exercises.clear()), ['1 övning finns inte längre.']],
	[
		'a practice call on the way',
		tree((states) => (outcome(states).text = 'I disken.')),
		['1 övning går genom det som är ändrat, och stämmer ändå med trädet.'],
	],
	[
		'a tree that cannot be read',
		later((version) => {
			const file = version.trees.get(TREE)!;
			version.trees.set(TREE, { ...file, text: '', config: { ...file.config, states: {} } });
			version.unreadable = new Map([[file.file, 'Går inte att läsa i nu: fel']]);
		}),
		['Går inte att läsa i nu: fel'],
	],
];
