import type { TreeConfig } from '../../machines/tree.ts';
import type { Fault } from './fault.ts';
import { metaOf, wayOf, waysFrom } from './walk.ts';

/** The step that has a name now, or had it before it was renamed (`was`); undefined where there is none. */
export function stateCalled(config: TreeConfig, name: string): string | undefined {
	if (Object.hasOwn(config.states, name)) return name;
	return Object.keys(config.states).find((state) => metaOf(config, state)?.was?.includes(name));
}

/** The answer of a step that has a name now, or had it before it was renamed, by the id it has now. */
export function wayCalled(config: TreeConfig, state: string, name: string): string | undefined {
	if (wayOf(config, state, name)) return name;
	return waysFrom(config, state).find(({ was }) => was?.includes(name))?.id;
}

/** Names that were given up and are in use again, or that two claim to have had: a link would not know which is meant. */
export function checkRenamed(config: TreeConfig): Fault[] {
	const states = Object.keys(config.states);
	return [
		...clashes(states.map((state) => ({ id: state, was: metaOf(config, state)?.was }))).map(({ id, name }) => ({
			state: id,
			path: ['meta', 'was'],
			message: `was säger att steget hette "${name}", men ett annat steg heter eller hette så. Ta bort det.`,
		})),
		...states.flatMap((state) =>
			clashes(waysFrom(config, state)).map(({ id, name }) => ({
				state,
				path: ['on', id, 'meta', 'was'],
				message: `was säger att svaret hette "${name}", men ett annat svar på frågan heter eller hette så. Ta bort det.`,
			})),
		),
	];
}

function clashes(named: readonly { id: string; was?: string[] }[]): { id: string; name: string }[] {
	const met = new Set(named.map(({ id }) => id));
	return named.flatMap(({ id, was = [] }) => was.flatMap((name) => (met.has(name) ? [{ id, name }] : (met.add(name), []))));
}
