import { useRef, useState } from 'preact/hooks';
import type { PublishedTree } from '../../tree/published.ts';
import { Fields } from './Fields.tsx';
import type { Tools } from './tools.ts';

type Props = { tree: PublishedTree; ids: readonly string[]; scope: string; missing: string | undefined; tools?: Tools };

/** What must be known before the step is answered, as fields above the answers; without script, in words. */
export function Demands({ tree, ids, scope, missing, tools }: Props) {
	return (
		<section class="demands" data-pagefind-ignore>
			<h3>Innan du svarar</h3>
			<div class="needs-script">
				<Fields
					scope={scope}
					needs={ids.map((id) => ({ id, required: true }))}
					fields={tree.fields}
					values={tools?.values}
					setValue={tools?.setValue}
				/>
			</div>
			<p class="no-script">Ta reda på: {ids.map((id) => tree.fields[id]?.label ?? id).join(', ')}</p>
			<p role="alert">{missing && `Fyll i först: ${missing}.`}</p>
		</section>
	);
}

/**
 * Holds back an answer while something that it demands is empty: the first empty field is shown instead. `refused` is its label, until
 * it is filled in.
 */
export function useDemands(tree: PublishedTree, ids: readonly string[], tools: Tools | undefined) {
	const [asked, setAsked] = useState(false);
	const frame = useRef<HTMLDivElement>(null);
	const empty = tools ? ids.filter((id) => !tools.values[id]?.trim()) : [];
	const refused = asked && empty[0] ? (tree.fields[empty[0]]?.label ?? empty[0]) : undefined;
	const hold = (go: (() => void) | undefined) => {
		if (!go || empty.length === 0) return go;
		return () => {
			setAsked(true);
			frame.current?.querySelector<HTMLElement>(`.demands [name="${empty[0]}"]`)?.focus();
		};
	};
	return { frame, refused, hold };
}
