import type { Project } from '../../check/project.ts';
import type { Judged } from '../../edit/judge.ts';
import { Changes } from './Changes.tsx';
import { Drawing } from './Drawing.tsx';
import { Preview } from './Preview.tsx';
import { SourcePane } from './SourcePane.tsx';

const PANES = { tradet: 'Trädet', prova: 'Prova', ritning: 'Ritning', andras: 'Vad ändras', kallan: 'Källan' } as const;
export type Pane = keyof typeof PANES;

type Props = { pane: Pane; setPane: (pane: Pane) => void; project: Project; judged: Judged | undefined; home: string };

/** What stands beside the outline, one at a time; in a narrow window the outline is one of them. */
export function Side({ pane, setPane, project, judged, home }: Props) {
	return (
		<section class="side" aria-label="Bredvid trädet">
			<div class="panes" role="group" aria-label="Visa bredvid">
				{Object.entries(PANES).map(([id, words]) => (
					<button key={id} type="button" class={`button bare pane-${id}`} aria-pressed={pane === id} onClick={() => setPane(id as Pane)}>
						{words}
						{id === 'andras' && judged && judged.effects.sentences.length > 0 && (
							<span class="count">{judged.effects.sentences.length}</span>
						)}
					</button>
				))}
			</div>
			<div class="pane">
				<h2 class="sr-only">{PANES[pane]}</h2>
				{(pane === 'prova' || pane === 'tradet') && <Preview project={project} home={home} />}
				{pane === 'ritning' && <Drawing project={project} home={home} />}
				{pane === 'andras' && (judged ? <Changes judged={judged} /> : <p class="help">Kontrollerar …</p>)}
				{pane === 'kallan' && <SourcePane />}
			</div>
		</section>
	);
}
