import { Icon } from '../../theme/Icon.tsx';
import type { PublishedTree } from '../../tree/published.ts';
import type { Tools } from './tools.ts';

type Props = { tree: PublishedTree; ids?: string[]; tools?: Tools };

/**
 * The systems to open, as chips, with what never to do where one is opened. One with such a warning is not opened from here, in a tab
 * beside the others of this browser: its address is copied.
 */
export function Systems({ tree, ids = [], tools }: Props) {
	const systems = ids.flatMap((id) => tree.systems[id] ?? []);
	if (systems.length === 0) return null;
	const warnings = systems.flatMap(({ warning }) => warning ?? []);
	return (
		<div class="systems">
			{systems.map(({ name, url, warning }) =>
				url && warning ? (
					<span class="apart" key={name}>
						<span class="chip">{name}</span> <code>{url}</code>
						<button
							type="button"
							class="button bare needs-script"
							data-copy-address
							onClick={() => tools?.copy(url, `adressen till ${name}`)}
						>
							<Icon name="copy" /> Kopiera adressen
						</button>
					</span>
				) : url ? (
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
