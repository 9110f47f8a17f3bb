import { useId, useState } from 'preact/hooks';
import type { StepMeta, TreeConfig } from '../../../machines/tree.ts';
import { changeKind, type StepKind } from '../../edit/commands.ts';
import { isOutcome } from '../../tree/walk.ts';
import { useEditing } from './context.ts';
import { KIND_NAMES } from './words.ts';

/** What sort of step it is, which decides how it is answered. */
export function KindPick({ state, meta }: { state: string; meta: StepMeta }) {
	const { act, names } = useEditing();
	const id = useId();
	const [choosesTree, setChoosesTree] = useState(false);
	const kinds = (Object.keys(KIND_NAMES) as StepKind[]).filter((kind) => kind !== 'outcome');
	const choose = (kind: StepKind) => {
		setChoosesTree(kind === 'via');
		if (kind !== 'via') act((draft) => changeKind(draft, state, kind));
	};
	const through = (tree: string) => {
		setChoosesTree(false);
		act((draft) => changeKind(draft, state, 'via', { tree, outcomes: outcomesOf(names.configs[tree]) }));
	};
	return (
		<div class="picks">
			<label class="label" htmlFor={id}>
				Sorts steg
			</label>
			<select id={id} value={choosesTree ? 'via' : meta.kind} onChange={({ currentTarget }) => choose(currentTarget.value as StepKind)}>
				{kinds.map((kind) => (
					<option key={kind} value={kind}>
						{KIND_NAMES[kind]}
					</option>
				))}
			</select>
			{(choosesTree || meta.kind === 'via') && (
				<select
					aria-label="Trädet som gås igenom"
					value={meta.kind === 'via' && !choosesTree ? meta.tree : ''}
					onChange={({ currentTarget }) => currentTarget.value && through(currentTarget.value)}
				>
					<option value="">Välj träd …</option>
					{names.trees.map((tree) => (
						<option key={tree.id} value={tree.id}>
							{tree.name}
						</option>
					))}
				</select>
			)}
		</div>
	);
}

function outcomesOf(config: TreeConfig | undefined): [string, string][] {
	return Object.entries(config?.states ?? {}).flatMap(([id, { meta }]) => (isOutcome(meta) ? [[id, meta.title]] : []));
}
