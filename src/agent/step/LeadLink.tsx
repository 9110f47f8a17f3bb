import { Icon } from '../../theme/Icon.tsx';
import { take, type Lead } from './go.ts';

/** The way into another tree, as the row with the key 1. */
export function LeadLink({ lead, says }: { lead: Lead; says: string }) {
	return (
		<a class="next-tree" href={lead.href} onClick={take(lead.go)} data-next={lead.id}>
			<span>
				{says}: <strong>{lead.title}</strong>
			</span>
			<kbd data-pagefind-ignore>1</kbd> <Icon name="next" />
		</a>
	);
}
