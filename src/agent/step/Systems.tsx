import { Icon } from '../../theme/Icon.tsx';
import type { PublishedTree } from '../../tree/published.ts';

/** The systems to open, as chips, with what never to do where one is opened. */
export function Systems({ tree, ids = [] }: { tree: PublishedTree; ids?: string[] }) {
	const systems = ids.flatMap((id) => tree.systems[id] ?? []);
	if (systems.length === 0) return null;
	const warnings = systems.flatMap(({ warning }) => warning ?? []);
	return (
		<div class="systems">
			{systems.map(({ name, url }) =>
				url ? (
					<a class="chip" key={name} href={url} target="_blank" rel="noreferrer">
						{name} <Icon name="open" />
						<span class="sr-only">(öppnas i en ny flik)</span>
					</a>
				) : (
					<span class="chip" key={name}>
						{name}
					</span>
				),
			)}
			{warnings.map((warning) => (
				<p class="warning" key={warning}>
					<Icon name="warning" /> {warning}
				</p>
			))}
		</div>
	);
}
