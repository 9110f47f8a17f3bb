import { useEditing } from './context.ts';
import { LeadPicker } from './LeadPicker.tsx';

/** Goes to a step by its words. */
export function Find({ close }: { close: () => void }) {
	const { go, at } = useEditing();
	return (
		<LeadPicker
			label="Gå till"
			pick={(lead) => {
				close();
				if ('to' in lead) go({ state: lead.to });
			}}
			close={() => (close(), go(at))}
		/>
	);
}
