import { useState } from 'preact/hooks';
import type { NewQuestion } from '../../edit/commands.ts';
import { Box, SmallForm } from '../save/Small.tsx';

/** What the source leaves open, as a question to the owner of the routine. */
export function QuestionForm({ done, close }: { done: (question: NewQuestion) => void; close: () => void }) {
	const [made, setMade] = useState<NewQuestion>({ question: '', said: '', meanwhile: '' });
	const [fault, setFault] = useState('');
	const write = (key: keyof NewQuestion) => (text: string) => setMade({ ...made, [key]: text });
	const finish = () =>
		Object.values(made).every((text) => text.trim()) ? done(made) : setFault('Fyll i alla tre: de visas tillsammans för handläggaren.');
	return (
		<SmallForm title="Ny öppen fråga" finish="Ställ frågan" {...{ close, fault }} done={finish}>
			<Box label="Frågan" value={made.question} write={write('question')} isLong />
			<Box label="Vad rutinen säger, och var den slutar" value={made.said} write={write('said')} isLong />
			<Box label="Gör så länge" value={made.meanwhile} write={write('meanwhile')} isLong />
		</SmallForm>
	);
}
