import type { KnownIds } from '../../check/references.ts';
import type { Ask } from './asks.ts';

/** What an act can be about, by the words that an owner knows it by. */
export type Names = {
	questions: { id: string; text: string; isAnswered: boolean }[];
	routines: { id: string; title: string; area: string }[];
	systems: { id: string; title: string }[];
};

/** What each form is given: what can be named, and what to do with what is asked for, or once that is changed. */
export type FormProps = { names: Names; show: (ask: Ask) => void; changed: () => void };

/** What there is to answer, to retire and to name. */
export function namesIn({ questions, docs, systems }: KnownIds): Names {
	const byTitle = <T extends { title: string }>(list: T[]) => list.toSorted((a, b) => a.title.localeCompare(b.title, 'sv'));
	return {
		questions: [...questions]
			.map(([id, { raw }]) => ({ id, text: String(raw.question), isAnswered: Boolean(raw.answer) }))
			.toSorted((a, b) => a.id.localeCompare(b.id, 'sv', { numeric: true })),
		routines: byTitle(
			[...docs].flatMap(([id, { raw }]) => {
				const [area = '', name] = id.split('/');
				return name === undefined ? [] : [{ id, title: String(raw.title), area: String(docs.get(area)?.raw.title ?? area) }];
			}),
		),
		systems: byTitle([...systems].map(([id, { raw }]) => ({ id, title: String(raw.name) }))),
	};
}
