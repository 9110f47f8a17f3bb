import { useEffect, useRef, useState } from 'preact/hooks';
import { readPage } from '../../delivery/safety/page.ts';
import { trustedHtml } from '../../delivery/safety/trusted.ts';
import type { PublishedTree } from '../../tree/published.ts';
import { metaOf, nameOf } from '../../tree/walk.ts';
import { take, type Go } from './go.ts';

type Props = { tree: PublishedTree; state: string; answer: (id: string, target: string) => Go; back?: Go };

/** What the player alone makes work, and what names a place on the page that the step was taken from. */
const DEAD = '.needs-script, button, script, kbd, [data-pagefind-ignore]';

/** The step as its page prints it, where drawing it has failed: its answers and the way back still work, and the call goes on. */
export function PrintedStep({ tree, state, answer, back }: Props) {
	const [html, setHtml] = useState<string>();
	const frame = useRef<HTMLElement>(null);
	useEffect(() => {
		frame.current?.querySelector('h2')?.focus({ preventScroll: true });
		printed(tree, state).then(setHtml, () => setHtml(''));
		frame.current?.addEventListener('click', (event) => {
			const link = event.target instanceof Element && event.target.closest<HTMLElement>('[data-answer]');
			if (link) take(answer(link.dataset.answer ?? '', '').go)?.(event);
		});
	}, []);
	return (
		<section class="step" data-state={state} aria-labelledby="steg--rubrik" ref={frame}>
			<h2 id="steg--rubrik" tabIndex={-1}>
				{nameOf(metaOf(tree.config, state))}
			</h2>
			<p class="help" role="alert">
				Steget gick inte att visa som det ska. Så här står det på rutinens sida. Uppgifterna och anteckningen är kvar.
			</p>
			{html && <div dangerouslySetInnerHTML={{ __html: trustedHtml(html) }} />}
			<footer class="step-foot">
				{back && (
					<button type="button" class="back" onClick={() => back.go?.()}>
						Tillbaka <kbd>Esc</kbd>
					</button>
				)}
				<a class="whole" href={`${tree.page}#${state}`} target="_blank">
					Öppna rutinens sida i en ny flik
				</a>
			</footer>
		</section>
	);
}

/** The inside of a step on its tree's page, without its heading: from this page where it is that one. */
async function printed({ page, id }: PublishedTree, state: string): Promise<string> {
	const here = document.querySelector(`.tree[data-tree="${id}"]`) ? document : await readPage(page);
	const step = here.getElementById(state)?.cloneNode(true);
	if (!(step instanceof HTMLElement)) throw new Error(`The page ${page} prints no step "${state}".`);
	for (const dead of step.querySelectorAll(`${DEAD}, h2`)) dead.remove();
	for (const named of step.querySelectorAll('[id]')) named.removeAttribute('id');
	return step.innerHTML;
}
