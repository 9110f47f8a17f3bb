import { Icon } from '../../theme/Icon.tsx';
import type { PublishedTree } from '../../tree/published.ts';

type Props = { ids?: string[]; tree: PublishedTree; unfolded?: boolean; answered?: boolean };
type Open = PublishedTree['questions'][string] & {
	/** The step where it is printed in full, where that is an earlier one. */ printed?: number;
};

/**
 * What the routine leaves open, said as open, with what to do meanwhile, unless that is `answered` above. Folded where there is something
 * to do besides.
 */
export function OpenQuestions({ ids = [], tree, unfolded = false, answered = false }: Props) {
	return (
		<>
			{ids.flatMap((id) => {
				const open: Open | undefined = tree.questions[id];
				if (!open) return [];
				return (
					<details class={classOf(open)} key={id} open={unfolded}>
						<summary data-printed={open.printed}>
							<Icon name={open.answer ? 'check' : 'question'} />{' '}
							<span>
								{open.answer ? 'Besvarad fråga' : 'Öppen fråga'}: {open.question}
							</span>
						</summary>
						{!answered && <Meanwhile {...open} />}
						<p>{open.said}</p>
					</details>
				);
			})}
		</>
	);
}

/** An answered question is open no more, and looks it. */
function classOf({ answer, printed }: Open): string {
	return ['open-question', answer && 'answered', printed && 'again'].filter(Boolean).join(' ');
}

/** What to do while a question is open, or its answer. */
export function Meanwhile({ answer, meanwhile }: Pick<PublishedTree['questions'][string], 'answer' | 'meanwhile'>) {
	return (
		<p>
			<strong>{answer ? 'Svar:' : 'Gör så länge:'}</strong> {answer ?? meanwhile}
		</p>
	);
}
