import { whole } from '../tree/outcome.ts';
import { isOutcome } from '../tree/walk.ts';
import type { Content, Problem } from './read.ts';
import { placeIn, type TreeFile } from './trees.ts';

const HERE = /<Here\s[^>]*\bname="([^"]*)"/g;

/** Words of actions that an outcome must say more exactly (`<Here name="applikation">` and `with`), held against each other. */
export function checkHere(content: Content, trees: Map<string, TreeFile>): Problem[] {
	const named = new Map([...content.actions].map(([id, { body }]) => [id, [...body.matchAll(HERE)].map(([, name = '']) => name)]));
	return [...trees.values()].flatMap(({ file, lines, config }) =>
		Object.entries(config.states).flatMap(([state, { meta }]) => {
			if (!isOutcome(meta)) return [];
			const said = Object.keys(meta.with ?? {});
			const asked = (whole(meta).actions ?? []).flatMap((action) => (named.get(action) ?? []).map((name) => ({ action, name })));
			const unsaid = asked.filter(({ name }) => !said.includes(name));
			const unasked = said.filter((name) => !asked.some((ask) => ask.name === name));
			const told = (path: string[], message: string) => ({
				file,
				...placeIn({ lines }, ['states', state, ...path]),
				message: `Steget "${state}": ${message}`,
			});
			return [
				...unsaid.map(({ action, name }) =>
					told(
						[],
						`åtgärden "${action}" har ordet <Here name="${name}">, men utfallet säger inte vad som gäller här. Lägg till with: { ${name}: '…' }.`,
					),
				),
				...unasked.map((name) =>
					told(
						['meta', 'with', name],
						`with säger "${name}", men ingen av åtgärderna har <Here name="${name}">. Rätta namnet, eller ta bort det.`,
					),
				),
			];
		}),
	);
}
