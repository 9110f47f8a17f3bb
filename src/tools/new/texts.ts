import { stringify } from 'yaml';

/*
 * What a new file says before its owner has written it. Each text is marked as to be written, and stands on an open question: nothing
 * here is a routine.
 */
const TODO = 'Att skriva';

/** The open question that everything new stands on until it is written. */
export function questionText(id: string, title: string, routine: string): string {
	return stringify({
		question: `Vad säger rutinen om ”${title}”?`,
		said: 'Rutinen är inte skriven än.',
		meanwhile: 'Fråga rutinens ägare eller en kollega, och låt ärendet ligga öppet.',
		routines: [routine],
		source: [id],
	});
}

/** A routine's page, which has no day of review until somebody has reviewed it. */
export function pageText(tree: string, title: string, owner: string, order: number, question: string): string {
	const head = {
		title,
		description: 'Utkast: rutinen är inte skriven än.',
		kind: 'rutin',
		owner,
		reviewEvery: 'P6M',
		section: `${TODO}: var i källan det står`,
		source: [question],
		sidebar: { order },
	};
	return `${frontmatter(head)}
import { Tree } from '#parts';

> **Utkast.** Rutinen är inte skriven än. Texten visar var det som ska stå här får plats.

**${TODO}:** vad handläggaren behöver ha framme.

<Tree id="${tree}" />

## Att tänka på

- **${TODO}:** undantag, och sådant som är lätt att missa.
`;
}

/** A tree of one question with two answers: one leads to the action and the mail, where there are any, the other leaves it open. */
export function treeText(id: string, question: string, withOutcome: boolean): string {
	const outcome = withOutcome ? `\n				actions: ['${id}'],\n				templates: ['${id}'],` : '';
	return `import { tree } from '../tree.ts';

export default tree.createMachine({
	id: '${id}',
	initial: 'fraga-att-skriva',
	states: {
		'fraga-att-skriva': {
			meta: { kind: 'question', text: '${TODO}: vad ska handläggaren ta reda på?', open: ['${question}'], source: [] },
			on: {
				'svar-ett': { target: 'utfall-att-skriva', meta: { label: '${TODO}: det första svaret' } },
				'svar-tva': { target: 'oppen-fraga', meta: { label: '${TODO}: det andra svaret' } },
			},
		},
		'utfall-att-skriva': {
			type: 'final',
			meta: {
				kind: 'outcome',
				title: '${TODO}: vad handläggaren gör',${outcome}
				open: ['${question}'],
				source: [],
			},
		},
		'oppen-fraga': {
			type: 'final',
			meta: { kind: 'outcome', title: 'Öppen fråga: vad säger rutinen här?', open: ['${question}'], source: [] },
		},
	},
});
`;
}

export function actionText(title: string, question: string): string {
	return `${frontmatter({ title: `${TODO}: ${title}`, source: [question] })}
1. **${TODO}:** det första som görs.
`;
}

export function mailText(title: string, channel: string, question: string): string {
	return `${frontmatter({ title: `${TODO}: ${title}`, channel, subject: TODO, draft: true, source: [question] })}
${TODO}: mejlets text. Skicka inte mejlet innan den är skriven.
`;
}

/** A practice call that walks to an outcome by the answers given. */
export function callText(title: string, tree: string, answers: string[], outcome: string, source: string[]): string {
	return stringify({
		title: `${TODO}: ${title}`,
		level: 'latt',
		who: 'Kunden',
		opening: `${TODO}: det första kunden säger.`,
		tree,
		findings: [{ ask: `${TODO}: frågan som du ställer`, finds: `${TODO}: svaret som du får.` }],
		path: answers.map((answer) => ({ answer, why: `${TODO}: vad som visade det.` })),
		outcome,
		source,
	});
}

function frontmatter(head: object): string {
	return `---\n${stringify(head, { lineWidth: 0 })}---\n`;
}

/** The ways through a new tree, as tests/machines/ways keeps them. */
export function waysText(): string {
	const ways = 'fraga-att-skriva/svar-ett → utfall-att-skriva\nfraga-att-skriva/svar-tva → oppen-fraga\n';
	return `${ways}\n${ways}`;
}
