import { Icon } from '../theme/Icon.tsx';
import type { PublishedTree } from './published.ts';

/** What the routine leaves open, said as open, with what to do meanwhile. */
export function OpenQuestion({ id, tree }: { id: string; tree: PublishedTree }) {
	const open = tree.questions[id];
	if (!open) return null;
	return (
		<aside class="open-question" aria-label="Öppen fråga i rutinen">
			<p>
				<Icon name="question" /> <strong>Öppen fråga till rutinens ägare:</strong> {open.question}
			</p>
			<p>
				<strong>Gör så länge:</strong> {open.meanwhile}
			</p>
		</aside>
	);
}
