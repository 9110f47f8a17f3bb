import { stringify } from 'yaml';
import { TODO } from '../../edit/acts/newArea.ts';

/*
 * What a new file says before its owner has written it. Each text is marked as to be written, and stands on an open question: nothing
 * here is a routine.
 */

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

<Tree id="${tree}" />

**${TODO}:** vad handläggaren behöver ha framme.

## Att tänka på

- **${TODO}:** undantag, och sådant som är lätt att missa.
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

/** A field that the first step of a new tree asks for. */
export function fieldText(format: string, question: string): string {
	return stringify({ label: `${TODO}: ${format}`, format, source: [question] });
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
