import { useId } from 'preact/hooks';
import type { Next } from '../../../machines/tree.ts';
import type { Place } from '../../edit/draft.ts';
import { isAsking, nameOf, treeIn } from '../../tree/walk.ts';
import { placeKey, useEditing } from './context.ts';
import { Messages, toldAt } from './Messages.tsx';

type Props = { value: Next | undefined; write: (next: Next | undefined) => void; place: Place };

/** The tree that one goes on in, from its start or from one of its steps. */
export function NextPick({ value, write, place }: Props) {
	const { names, told } = useEditing();
	const id = useId();
	const tree = treeIn(value) ?? '';
	const at = typeof value === 'object' ? value.at : '';
	const steps = Object.entries(names.configs[tree]?.states ?? {}).filter(([, { meta }]) => isAsking(meta));
	return (
		<div class="picks">
			<label class="label" htmlFor={id}>
				Fortsätt i
			</label>
			<select id={id} data-place={placeKey(place)} value={tree} onChange={({ currentTarget }) => write(currentTarget.value || undefined)}>
				<option value="">Inget träd: här är det klart</option>
				{names.trees.map((one) => (
					<option key={one.id} value={one.id}>
						{one.name}
					</option>
				))}
			</select>
			{tree && (
				<select
					aria-label="Där man börjar"
					value={at}
					onChange={({ currentTarget }) => write(currentTarget.value ? { tree, at: currentTarget.value } : tree)}
				>
					<option value="">från början</option>
					{steps.map(([state, { meta }]) => (
						<option key={state} value={state}>
							{nameOf(meta)}
						</option>
					))}
				</select>
			)}
			<Messages told={toldAt(told, place)} />
		</div>
	);
}
