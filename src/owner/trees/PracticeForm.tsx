import { useId, useState } from 'preact/hooks';
import type { NewPractice } from '../../edit/commands.ts';
import type { Practised } from '../../edit/practised.ts';
import { Box, SmallForm } from '../save/Small.tsx';
import { factsTold, PracticeFacts } from './PracticeFacts.tsx';

type Props = Practised & { done: (call: NewPractice) => void; close: () => void };

/** A call to practise the way that was just walked: the answers are taken from it, what tells them is written. */
export function PracticeForm({ way, outcome, fields, done, close }: Props) {
	const [call, setCall] = useState({ title: '', who: 'Kunden', opening: '', level: 'latt' as NewPractice['level'] });
	const [told, setTold] = useState(way.map(({ question }) => ({ ask: question, finds: '', why: '' })));
	const [values, setValues] = useState<Record<string, string>>({});
	const [note, setNote] = useState('');
	const [fault, setFault] = useState('');
	const write = (change: Partial<typeof call>) => setCall({ ...call, ...change });
	const tell = (i: number, change: Partial<(typeof told)[number]>) =>
		setTold(told.map((one, nth) => (nth === i ? { ...one, ...change } : one)));
	const finish = () => {
		const texts = [call.title, call.who, call.opening, ...told.flatMap(({ ask, finds, why }) => [ask, finds, why])];
		if (texts.some((text) => !text.trim())) return setFault('Fyll i alla rutor om svaren: den som övar behöver dem för att hitta vägen.');
		const facts = factsTold(fields, values, note);
		if (typeof facts === 'string') return setFault(facts);
		return done({
			...{ ...call, title: call.title.trim(), who: call.who.trim(), opening: call.opening.trim(), outcome },
			...(facts.length > 0 && { facts }),
			...(note.trim() && { note: note.split('\n').flatMap((line) => line.trim() || []) }),
			way: way.map(({ answer }, i) => {
				const { ask = '', finds = '', why = '' } = told[i] ?? {};
				return { answer, ask: ask.trim(), finds: finds.trim(), why: why.trim() };
			}),
		});
	};
	return (
		<SmallForm title="Övning på vägen hit" finish="Lägg till övningen" {...{ close, fault }} done={finish}>
			<Box label="Vad det gäller" value={call.title} write={(title) => write({ title })} help="Utan att avslöja svaret." />
			<Box label="Vem som hör av sig" value={call.who} write={(who) => write({ who })} />
			<Box label="De första orden, som de sägs" value={call.opening} write={(opening) => write({ opening })} isLong />
			<Level level={call.level} write={(level) => write({ level })} />
			{way.map(({ answer, label }, i) => (
				<fieldset key={`${i} ${answer}`} class="small-form">
					<legend>Svaret ”{label}”</legend>
					<Box label="Vad man frågar" value={told[i]?.ask ?? ''} write={(ask) => tell(i, { ask })} />
					<Box label="Vad man får veta" value={told[i]?.finds ?? ''} write={(finds) => tell(i, { finds })} />
					<Box label="Vad som visar att svaret är rätt" value={told[i]?.why ?? ''} write={(why) => tell(i, { why })} />
				</fieldset>
			))}
			<PracticeFacts {...{ fields, values, note, setNote }} write={(field, value) => setValues({ ...values, [field]: value })} />
		</SmallForm>
	);
}

function Level({ level, write }: { level: NewPractice['level']; write: (level: NewPractice['level']) => void }) {
	const id = useId();
	return (
		<div class="box">
			<label htmlFor={id}>Svårighet</label>
			<select id={id} value={level} onChange={({ currentTarget }) => write(currentTarget.value as NewPractice['level'])}>
				<option value="latt">Lätt</option>
				<option value="vanlig">Vanligt</option>
				<option value="klurig">Klurigt</option>
			</select>
		</div>
	);
}
