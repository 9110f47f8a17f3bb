import type { Project } from '../check/project.ts';
import type { ContentFile } from '../check/read.ts';
import { statementsOf } from '../check/areas.ts';
import { actionsIn, changedIn, pageOf, stepsOf, type LookUp } from '../publish/said.ts';
import type { PublishedTree } from '../tree/published.ts';
import { plainHtml } from './proof/plainHtml.ts';
import { playable } from './proof/playable.ts';
import { baseOf, readWith } from './proof/read.ts';
import type { Draft, TreeConfig } from './draft.ts';

type Action = PublishedTree['actions'][string];

/**
 * A draft as the player reads it: what the site has published of its tree (`built`), with all that the draft and its files say. The text of
 * an action is the site's own, from this tree or `more`, and plain paragraphs where the action is new or changed. Pictures and red days
 * are those that the site knows.
 */
export function publishDraft(
	project: Project,
	draft: Draft,
	built: PublishedTree | undefined,
	more: readonly PublishedTree[] = [],
): PublishedTree {
	const base = baseOf(project);
	const { content } = readWith(base, draft);
	const look = ((kind, id) => said(content[kind].get(id))) as LookUp;
	const config = playable(draft.tree) ?? emptied(draft.tree);
	const actions = actionsIn(config).flatMap((id) => {
		const action = actionOf(id, content.actions.get(id), base.reading.content.actions.get(id), [...(built ? [built] : []), ...more]);
		return action ? [[id, action] as const] : [];
	});
	const others = [...base.reading.trees.values()].flatMap((tree) => (tree.config.id === draft.tree.id ? [] : [tree.config]));
	const statements = [...content.statements.values()].flatMap(statementsOf);
	return {
		format: 4,
		...pageOf(draft.tree.id, look),
		version: built?.version ?? '00000000',
		config,
		...stepsOf(config, look, Object.fromEntries(actions), [config, ...others]),
		...(built?.pictures && { pictures: built.pictures }),
		...(built?.redDays && { redDays: built.redDays }),
		...changedIn(draft.tree.id, statements),
	};
}

/** A file that cannot be read says nothing. */
function said(file: ContentFile | undefined): { data: unknown; body: string } | undefined {
	return file && !file.broken ? { data: file.data, body: file.body } : undefined;
}

function actionOf(
	id: string,
	now: ContentFile | undefined,
	was: ContentFile | undefined,
	trees: readonly PublishedTree[],
): Action | undefined {
	if (!now || now.broken) return undefined;
	const known = now.text === was?.text ? trees.find(({ actions }) => actions[id])?.actions[id] : undefined;
	const { title, systems = [] } = now.data as { title: string; systems?: string[] };
	return known ?? { title, systems, ...plainHtml(now.body) };
}

/** A tree that has no first step yet. */
function emptied(tree: TreeConfig): TreeConfig {
	return { ...tree, initial: '', states: {} };
}
