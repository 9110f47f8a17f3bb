import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Project } from '../../check/project.ts';
import { library, type Library } from '../../agent/player/library.ts';
import { publishDraft } from '../../edit/publish.ts';
import { fileOfTree } from '../../model/ids.ts';
import type { PublishedTree } from '../../tree/published.ts';
import { useEditing } from './context.ts';
import { worded } from './worded.ts';

/** Trees that had no file when they were opened: the site has not published them, even when they are saved. */
const unpublished = new Set<string>();

/** The draft as the player reads it; undefined until what the site has published of its tree has come, or failed to. */
export function usePublished(project: Project, home: string): { tree: PublishedTree; trees: Library } | undefined {
	const { draft } = useEditing();
	const { id } = draft.tree;
	const trees = useMemo(() => library(`${home}api/trees/`), [home]);
	const [built, setBuilt] = useState<{ tree?: PublishedTree }>();
	useEffect(() => {
		if (!project.files.has(fileOfTree(id))) unpublished.add(id);
		if (unpublished.has(id)) return setBuilt({});
		trees.load(id).then(
			(tree) => setBuilt({ tree }),
			() => setBuilt({}),
		);
	}, [id]);
	return useMemo(() => {
		if (!built) return undefined;
		const tree = publishDraft(project, { ...draft, tree: worded(draft.tree) }, built.tree, Object.values(trees.all));
		return { tree, trees: { ...trees, all: { ...trees.all, [id]: tree } } };
	}, [built, project, draft]);
}
