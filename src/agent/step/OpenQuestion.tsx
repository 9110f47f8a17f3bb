import { Icon } from '../../theme/Icon.tsx';
import type { PublishedTree } from '../../tree/published.ts';

type Props = { ids?: string[]; tree: PublishedTree; unfolded?: boolean };

/** What the routine leaves open, said as open, with what to do meanwhile. Folded where there is something to do besides. */
export function OpenQuestions({ ids = [], tree, unfolded = false }: Props) {
	return (
		<>
			{ids.flatMap((id) => {
				const open = tree.questions[id];
				if (!open) return [];
				return (
					<details class="open-question" key={id} open={unfolded}>
						<summary>
							<Icon name={open.answer ? 'check' : 'question'} />{' '}
							<span>
								{open.answer ? 'Besvarad fråga' : 'Öppen fråga'}: {open.question}
							</span>
						</summary>
						<p>{open.said}</p>
						<p>
							<strong>{open.answer ? 'Svar:' : 'Gör så länge:'}</strong> {open.answer ?? open.meanwhile}
						</p>
					</details>
				);
			})}
		</>
	);
}
