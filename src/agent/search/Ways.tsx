import { useState } from 'preact/hooks';
import { toSearch } from '../../tree/address.ts';
import type { PublishedTree } from '../../tree/published.ts';
import { labelsOf, type Stride } from '../../tree/walk.ts';
import { waysTo } from '../../tree/ways.ts';

type Props = { count: number; tree: string; state: string; base: string };

/** The other ways to a step, one click away: each with its answers, as a link that stands there by that very way. */
export function Ways({ count, tree, state, base }: Props) {
	const [isOpen, setOpen] = useState(false);
	const [found, setFound] = useState<PublishedTree | 'failed'>();
	const toggle = () => {
		setOpen(!isOpen);
		if (typeof found === 'object') return;
		fetch(`${base}/api/trees/${tree}.json`)
			.then((answer) => answer.json())
			.then(setFound, () => setFound('failed'));
	};
	return (
		<>
			<button type="button" class="link ways-toggle" aria-expanded={isOpen} onClick={toggle}>
				{count} vägar hit
			</button>
			{isOpen && found === 'failed' && <p class="ways-failed">Vägarna gick inte att hämta. Öppna steget i stället.</p>}
			{isOpen && typeof found === 'object' && (
				<ol class="ways">
					{waysTo(found.config, state).map((way) => (
						<WayLink key={way.map(({ answer }) => answer).join()} tree={found} state={state} way={way} />
					))}
				</ol>
			)}
		</>
	);
}

function WayLink({ tree, state, way }: { tree: PublishedTree; state: string; way: Stride[] }) {
	const search = toSearch([{ tree: tree.id, strides: way }], tree.id);
	const labels = labelsOf(tree.config, way);
	return (
		<li>
			<a class="row" href={`${tree.page}${search}#${state}`} data-state={state}>
				{labels.join(' › ')}
			</a>
		</li>
	);
}
