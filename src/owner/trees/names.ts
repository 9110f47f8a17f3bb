import { statementsOf } from '../../check/areas.ts';
import type { KnownIds } from '../../check/references.ts';
import { areaOf } from '../../model/ids.ts';
import { titleIn, type Kind } from '../../model/kinds.ts';
import type { TreeConfig } from '../../../machines/tree.ts';

/** Something that can be chosen: its id, and what it is called. */
export type Choice = { id: string; name: string; format?: string };

/** A statement of the source, and whether anything on the site says it yet. */
export type SourceLine = { id: string; says: string; isPlaced: boolean };

/** All that a tree can name, by the words that an owner knows it by. */
export type Names = Record<'actions' | 'templates' | 'systems' | 'fields' | 'questions' | 'contacts' | 'channels' | 'trees', Choice[]> & {
	statements: SourceLine[];
	/** The channel that most texts of the area go through. */
	usualChannel: string;
	configs: Record<string, TreeConfig>;
};

/** What the trees of an area can name: its own first, then what lies in other areas. */
export function namesIn(known: KnownIds, area: string): Names {
	const list = (kind: Kind) =>
		near(
			area,
			[...known[kind]].map(([id, { raw }]) => ({
				id,
				name: nameIn(kind, raw, id),
				...(typeof raw.format === 'string' && { format: raw.format }),
			})),
		);
	const trees = [...known.trees.keys()].map((id) => ({ id, name: String(known.docs.get(id)?.raw.title ?? id) }));
	const source = known.statements.get(area);
	return {
		actions: list('actions'),
		templates: list('templates'),
		systems: list('systems'),
		fields: list('fields'),
		questions: list('questions'),
		contacts: list('contacts'),
		channels: list('channels'),
		trees: near(area, trees),
		usualChannel: usualChannel(known, area),
		statements: (source ? statementsOf(source) : [])
			.filter(({ gone }) => !gone)
			.map(({ id, says, places, ignored }) => ({ id, says, isPlaced: places.length > 0 || Boolean(ignored) })),
		configs: Object.fromEntries([...known.trees].map(([id, { config }]) => [id, config])),
	};
}

function nameIn(kind: Kind, raw: Record<string, unknown>, id: string): string {
	const name = titleIn(kind, raw, id);
	return kind === 'questions' ? `${id}: ${name}` : name;
}

function near(area: string, choices: Choice[]): Choice[] {
	const isNear = ({ id }: Choice) => !id.includes('/') || areaOf(id) === area;
	const sorted = choices.toSorted((a, b) => a.name.localeCompare(b.name, 'sv', { numeric: true }));
	return [...sorted.filter(isNear), ...sorted.filter((choice) => !isNear(choice))];
}

function usualChannel({ templates }: KnownIds, area: string): string {
	const own = [...templates].filter(([id]) => areaOf(id) === area);
	const used = (own.length > 0 ? own : [...templates]).map(([, { raw }]) => String(raw.channel));
	const counts = Map.groupBy(used, (channel) => channel);
	return [...counts].toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? '';
}
