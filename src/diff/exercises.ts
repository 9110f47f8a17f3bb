import type { ContentFile } from '../check/read.ts';
import { folderOf } from '../model/kinds.ts';
import type { Exercise } from '../model/exercise.ts';
import { rightWay } from '../tree/rightWay.ts';
import { quoted, type ChangeGroup, type Section } from './change.ts';
import { wordsOf } from './match.ts';
import { touchedSteps } from './tree.ts';
import { namesIn, treeTitle, type Version } from './version.ts';

/** The practice calls that a change concerns: those that are new or gone, no longer fit, or walk through a step that has changed. */
export function exerciseSection(before: Version, after: Version): Section {
	const touched = touchedIn(before, after);
	const groups = [...after.exercises].flatMap(([id, file]) => {
		if (!before.exercises.has(id)) return [told(file, 'Övningen är ny.')];
		const says = file.broken ? undefined : concern(file.data as Exercise, touched, after);
		return says ? [told(file, says)] : [];
	});
	const gone = [...before.exercises]
		.filter(([id]) => !after.exercises.has(id))
		.map(([, file]) => told(file, 'Övningen finns inte längre.'));
	return { title: 'Övningar som berörs', file: folderOf('exercises'), groups: [...groups, ...gone] };
}

/** What a change of trees means to a call; undefined where it walks through nothing that has changed. */
function concern(call: Exercise, touched: Set<string>, after: Version): string | undefined {
	const configs = Object.fromEntries([...after.trees].map(([id, { config }]) => [id, config]));
	const { steps, outcomes, misfit } = rightWay(call, configs);
	if (misfit) return `Följer inte längre trädet ${quoted(treeTitle(after, misfit.tree))}. Kör npm run check för att se var.`;
	const met = [...steps, ...outcomes].filter(({ tree, state }) => touched.has(`${tree}/${state}`));
	const words = met.map(({ tree, state }) => quoted(configs[tree] ? wordsOf(configs[tree], state) : state));
	return met.length > 0 ? `Går genom det som är ändrat: ${words.join(', ')}. Läs igenom den.` : undefined;
}

function touchedIn(before: Version, after: Version): Set<string> {
	const changed = [...after.trees].flatMap(([id, now]) => {
		const old = before.trees.get(id);
		if (!old || old.text === now.text) return [];
		return [...touchedSteps(old.config, now.config, namesIn(before, after))].map((state) => `${id}/${state}`);
	});
	return new Set(changed);
}

function told({ raw, file }: ContentFile, says: string): ChangeGroup {
	return { head: `Övningen ${quoted(String(raw.title ?? ''))} (${file})`, ways: [], changes: [{ says }] };
}
