import { Icon } from '../theme/Icon.tsx';

/** An answer on the way here: what was asked, what was answered, and where to answer it anew. */
export type TrailItem = { question: string; answer: string; href: string; go?: () => void };

type Props = { items: TrailItem[]; shortcut?: boolean; restart: { href: string; go?: () => void } };

/** The answers so far, above the question. Always there, so that nothing moves when it fills. */
export function Trail({ items, shortcut = false, restart }: Props) {
	return (
		<nav class="trail" aria-label="Dina svar" data-pagefind-ignore>
			{shortcut && <span class="trail-note">Kortaste vägen hit:</span>}
			<ol>
				{items.map(({ question, answer, href, go }) => (
					<li key={href}>
						<a href={href} title={`${question} Ändra svaret`} onClick={take(go)}>
							{answer}
						</a>
						<Icon name="next" />
					</li>
				))}
			</ol>
			{items.length > 0 && (
				<a class="restart" href={restart.href} onClick={take(restart.go)}>
					Börja om
				</a>
			)}
		</nav>
	);
}

/** A click on a link that the player takes itself, unless the reader asks for a new tab or window. */
export function take(act: (() => void) | undefined) {
	if (!act) return undefined;
	return (event: MouseEvent) => {
		if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return;
		event.preventDefault();
		act();
	};
}
