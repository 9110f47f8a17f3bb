import { useEffect, useRef, useState } from 'preact/hooks';
import type { Project } from '../../check/project.ts';
import { Diagram } from '../../agent/diagram/Diagram.tsx';
import { drawingOf, type Drawing as Drawn } from '../../agent/diagram/layout.ts';
import diagramStyle from '../../agent/diagram/diagram.css?url';
import { loadStyle } from '../../theme/style.ts';
import { useEditing } from './context.ts';
import { elk } from './elk.ts';
import { useWithin } from '../save/takeKeys.ts';
import { usePublished } from './usePublished.ts';

/** The tree as a drawing. A step that is pressed in it opens in the outline. */
export function Drawing({ project, home }: { project: Project; home: string }) {
	const { at, go } = useEditing();
	const shown = usePublished(project, home);
	const [drawn, setDrawn] = useState<Drawn>();
	const frame = useRef<HTMLDivElement>(null);
	const tree = shown?.tree;
	useEffect(() => void loadStyle(diagramStyle), []);
	useEffect(() => {
		let isLate = false;
		if (tree && tree.config.initial in tree.config.states)
			void drawingOf(tree, elk()).then((drawing) => {
				if (!isLate) setDrawn(drawing);
			});
		return () => void (isLate = true);
	}, [tree]);
	useEffect(() => {
		for (const node of frame.current?.querySelectorAll('.node') ?? [])
			node.classList.toggle('here', node.getAttribute('data-state') === at.state);
	}, [drawn, at.state]);
	useWithin(frame, 'click', (event) => {
		const node = event.target instanceof Element ? event.target.closest('[data-state]') : null;
		const state = node?.getAttribute('data-state');
		if (!state) return;
		event.preventDefault();
		go({ state });
	});
	if (!drawn || !tree) return <p class="help">Ritar …</p>;
	return (
		<div class="drawing" ref={frame}>
			<Diagram drawing={drawn} page={tree.page} />
		</div>
	);
}
