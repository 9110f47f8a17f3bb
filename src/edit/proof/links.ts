import { once } from '../../check/once.ts';
import { fromSearch, toSearch } from '../../tree/address.ts';
import { follow, type Trees } from '../../tree/follow.ts';
import { landing } from '../../tree/landing.ts';
import type { PublishedTree } from '../../tree/published.ts';
import { stateCalled } from '../../tree/renamed.ts';
import { nameOf, type Stride } from '../../tree/walk.ts';
import { wayFinder } from '../../tree/ways.ts';
import type { TreeConfig } from '../draft.ts';
import { playable } from './playable.ts';

/** A shared link that ends elsewhere: its address from the tree's page, the words of the step that it led to, and of where it leads now. */
export type LinkEffect = { from: string; was: string; now: string };

/** What a link that does not hold any more does. */
const STOPS = 'stops';

type Link = { from: string; search: string; state: string; strides: Stride[] };

/** The shared links of a tree, every way to a step that there was, that end elsewhere in the tree as it is now. */
export function linksLost(before: TreeConfig, after: TreeConfig): LinkEffect[] {
	const walked = playable(after);
	if (!walked) return [];
	const [isKept, lost] = [keptIn(before, walked), new Set<string>()];
	return linksOf(before).flatMap((link) => {
		if (isKept(link.strides)) return [];
		// What does not hold so far does not hold further on.
		const now = lost.has(wayOf(link.strides.slice(0, -1))) ? STOPS : endOf(link, walked);
		if (now === undefined) return [];
		if (now === STOPS) lost.add(wayOf(link.strides));
		return [{ from: link.from, was: nameOf(before.states[link.state]?.meta), now }];
	});
}

/** Where a link leads now, where that is not the step that it led to. */
function endOf({ search, state }: Link, after: TreeConfig): string | undefined {
	const trees: Trees = { [after.id]: { id: after.id, config: after } as PublishedTree };
	const asked = fromSearch(search, after.id);
	const { sitting, lost } = landing(asked ?? [], state, trees);
	if (lost) return STOPS;
	const at = follow(after, sitting.legs[0]?.answers ?? []).state;
	return at === stateCalled(after, state) ? undefined : nameOf(after.states[at]?.meta);
}

/** Whether a way is the very same in both trees: most are, and need not be walked. */
function keptIn(before: TreeConfig, after: TreeConfig): (strides: readonly Stride[]) => boolean {
	const same = new Set(Object.keys(before.states).filter((state) => leadsAlike(before.states[state], after.states[state])));
	const isSameStart = before.initial === after.initial;
	return (strides) => isSameStart && strides.every(({ state }) => same.has(state));
}

function leadsAlike(one: TreeConfig['states'][string] | undefined, other: typeof one): boolean {
	if (!one || !other || !('on' in one) || !('on' in other)) return false;
	return one === other || (JSON.stringify(leadsOf(one)) === JSON.stringify(leadsOf(other)) && !isCounted(one));
}

function leadsOf({ on, meta }: { on: Record<string, { target: string }>; meta: TreeConfig['states'][string]['meta'] }): unknown {
	return [Object.entries(on).map(([id, { target }]) => [id, target]), meta.kind, 'rules' in meta ? meta.rules : undefined];
}

/** Where an answer counts its tries, or a question may answer itself, a way is walked to know. */
function isCounted({ on, meta }: Extract<TreeConfig['states'][string], { on: unknown }>): boolean {
	return 'known' in meta || Object.values(on).some((answer) => answer.meta.retries ?? answer.meta.facts);
}

const linksOf = once((config: TreeConfig): Link[] => {
	const waysTo = wayFinder(config);
	const links = Object.keys(config.states).flatMap((state) =>
		waysTo(state)
			.filter((way) => way.length > 0)
			.map((strides) => {
				const search = toSearch([{ tree: config.id, strides }], config.id);
				return { state, strides, search, from: `${search}#${state}` };
			}),
	);
	return links.sort((a, b) => a.strides.length - b.strides.length);
});

function wayOf(strides: readonly Stride[]): string {
	return strides.map(({ state, answer }) => `${state}/${answer}`).join(' ');
}
