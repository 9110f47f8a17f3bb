import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Project } from '../../check/project.ts';
import type { Draft } from '../../edit/draft.ts';
import { readTree } from '../../edit/print.ts';
import { fileOfTree } from '../../model/ids.ts';
import type { HostAt } from '../host/host.ts';
import { fetchProject } from '../save/fetchProject.ts';
import { titleOf } from './ownerOf.ts';
import { keepDraft, keptDraft } from './drafts.ts';
import { Editor } from './Editor.tsx';
import { markDrafts } from './markDrafts.ts';
import { NewTree } from './NewTree.tsx';

export type Told = { project: string; home: string; host?: HostAt };

/**
 * The tree that the address names (`?trad=`, with `&steg=` for a step in it), to be changed, or a new one in an area (`?nytt=`); without
 * either, the page's own list.
 */
export function Trees({ project: address, home, host }: Told) {
	const asked = new URLSearchParams(location.search);
	const [id, area] = [asked.get('trad') ?? '', asked.get('nytt') ?? ''];
	const [project, setProject] = useState<Project>();
	const [fault, setFault] = useState('');
	useEffect(() => {
		if (id || area)
			fetchProject(address).then(setProject, () => setFault('Träden gick inte att hämta. Ladda om sidan. Dina utkast finns kvar.'));
		else markDrafts();
	}, []);
	if (!id && !area) return null;
	if (fault) return <p role="alert">{fault}</p>;
	if (!project) return <p class="help">Hämtar trädet …</p>;
	return id ? <OneTree {...{ id, project, home, host, setProject }} /> : <NewTree area={area} project={project} />;
}

type OneProps = { id: string; project: Project; home: string; host: HostAt | undefined; setProject: (project: Project) => void };

function OneTree({ id, project, home, host, setProject }: OneProps) {
	const [notice, setNotice] = useState('');
	// The editor begins anew with each save.
	const [turn, setTurn] = useState(0);
	const text = project.files.get(fileOfTree(id));
	const read = useMemo(() => (text === undefined ? begunIn(id) : readTree(text)), [text]);
	const first = useMemo(
		(): Draft | undefined => (read && 'tree' in read ? { tree: read.tree, shelf: {}, files: {} } : undefined),
		[read, turn],
	);
	if (!read) return <p role="alert">Trädet ”{id}” finns inte. Välj ett i listan.</p>;
	if (!first)
		return (
			<div role="alert">
				<p>Trädet går inte att ändra här: {'fault' in read && read.fault}</p>
				<pre>{text}</pre>
			</div>
		);
	const saved = (files: Map<string, string>, sentence: string) => {
		keepDraft(id, undefined);
		setNotice(sentence);
		setProject({ ...project, files });
		setTurn(turn + 1);
	};
	const files = text === undefined ? new Map(Object.entries(keptDraft(id)?.draft.files ?? {})) : project.files;
	return <Editor key={turn} {...{ project, first, home, host, saved, notice }} title={titleOf(files, id)} />;
}

/** Before the first question of a tree that is a draft alone. */
function begunIn(id: string): { tree: Draft['tree'] } | undefined {
	return keptDraft(id) && { tree: { id, initial: '', states: {} } };
}
