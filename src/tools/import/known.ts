import { lettersOf } from '../../model/ids.ts';
import type { Known } from '../../import/write/known.ts';
import type { Content } from '../../check/read.ts';
import { statementsOf } from '../../check/areas.ts';

/** What a project holds, as much as a document is held against. */
export function knownIn(content: Content): Known {
	const ids = [...content.statements.values()].flatMap(statementsOf).map(({ id }) => id);
	return {
		areas: [...new Set([...content.docs.keys(), ...content.statements.keys()].map((id) => id.split('/')[0] ?? id))],
		letters: [...new Set(ids.map(lettersOf))],
		questions: [...content.questions.keys()],
		contacts: [...content.contacts].map(([id, { raw }]) => ({ id, name: String(raw.name), emails: words(raw.emails) })),
		systems: [...content.systems].map(([id, { raw }]) => ({
			id,
			name: String(raw.name),
			...(typeof raw.url === 'string' && { url: raw.url }),
		})),
	};
}

function words(value: unknown): string[] {
	return Array.isArray(value) ? value.map(String) : [];
}
