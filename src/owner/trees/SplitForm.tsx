import { useState } from 'preact/hooks';
import { split } from '../../edit/commands.ts';
import { areaOf, nameFrom } from '../../model/ids.ts';
import { useEditing } from './context.ts';
import { ownerOf } from './ownerOf.ts';
import { Box, SmallForm } from '../save/Small.tsx';

/** A step with all below it becomes a tree and a page of its own. */
export function SplitForm({ state, close }: { state: string; close: () => void }) {
	const { draft, act, project } = useEditing();
	const [title, setTitle] = useState('');
	const [description, setDescription] = useState('');
	const [fault, setFault] = useState('');
	const finish = () => {
		if (!title.trim() || !description.trim()) return setFault('Skriv vad trädet ska heta och vad det är till för.');
		const id = `${areaOf(draft.tree.id)}/${nameFrom(title)}`;
		close();
		return act((now) =>
			split(now, state, { id, title: title.trim(), description: description.trim(), owner: ownerOf(project, draft.tree.id) }, project),
		);
	};
	return (
		<SmallForm title="Dela i ett eget träd" finish="Dela" {...{ close, fault }} done={finish}>
			<Box label="Det nya trädets rubrik" value={title} write={setTitle} />
			<Box label="Vad det är till för, i en mening" value={description} write={setDescription} />
		</SmallForm>
	);
}
