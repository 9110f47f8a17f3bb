import type { Next, Outcome } from '../../../machines/tree.ts';
import { inWords, momentOf } from '../../model/duration.ts';
import { Icon } from '../../theme/Icon.tsx';
import type { PublishedTree } from '../../tree/published.ts';
import { FieldInput } from './FieldInput.tsx';
import { take } from './go.ts';
import { leadOf } from './leadOf.ts';
import type { Tools } from './tools.ts';

type Props = { followUp: NonNullable<Outcome['followUp']>; tree: PublishedTree; next?: Next; heading: string; tools?: Tools };

/** When to come back, what to look for then, and the tree for that day: it is not for now. */
export function FollowUp({ followUp, tree, next, heading, tools }: Props) {
	const { after, what, field = '' } = followUp;
	const now = tools?.now();
	const later = leadOf(tree, next, tools);
	const number = tree.fields[field];
	return (
		<div class="follow-up">
			<p>
				<Icon name="clock" /> <strong>Följ upp om {inWords(after, now, tree.redDays)}:</strong> {what}
			</p>
			{number && (
				<div class="needs-script" data-pagefind-ignore>
					<FieldInput
						id={`${heading}-folj-upp`}
						name={field}
						field={number}
						value={tools?.values[field] ?? ''}
						onValue={tools && ((value) => tools.setValue(field, value))}
					/>
				</div>
			)}
			<button type="button" class="link needs-script" data-pagefind-ignore onClick={() => tools?.remind(followUp)}>
				Lägg i kalendern <span class="quiet">.ics</span>
			</button>
			{later && (
				<p>
					{now ? `${capital(momentOf(after, now, tree.redDays))}: ` : 'Då: '}
					<a href={later.href} onClick={take(later.go)} data-later={later.id}>
						{later.title}
					</a>
				</p>
			)}
		</div>
	);
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
