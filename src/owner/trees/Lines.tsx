import { useState } from 'preact/hooks';
import { setStep } from '../../edit/commands.ts';
import type { Place } from '../../edit/draft.ts';
import { useEditing } from './context.ts';
import { Text } from './Text.tsx';

type Props = { label: string; place: Place & { key: string }; values: readonly string[]; help?: string };

/** A list of sentences, written one on each line. */
export function Lines({ label, place, values, help }: Props) {
	const { type } = useEditing();
	const [written, setWritten] = useState(values.join('\n'));
	const linesOf = (text: string) =>
		text
			.split('\n')
			.map((line) => line.trim())
			.filter(Boolean);
	// A line that is being begun is empty, and no item yet; what the history changes is taken over.
	const shown = linesOf(written).join('\n') === values.join('\n') ? written : values.join('\n');
	return (
		<Text
			label={label}
			place={place}
			value={shown}
			isLong
			help={help}
			write={(text) => {
				setWritten(text);
				const lines = linesOf(text);
				type((draft) => setStep(draft, place.state, [place.key], lines.length > 0 ? lines : undefined));
			}}
		/>
	);
}
