import { useState } from 'preact/hooks';
import type { HostAt } from '../host/host.ts';
import { AnswerForm } from './AnswerForm.tsx';
import { AreaForm } from './AreaForm.tsx';
import type { Ask, Told } from './asks.ts';
import type { Names } from './names.ts';
import { RetireForm } from './RetireForm.tsx';
import { Result } from './Result.tsx';
import { told } from './telling.ts';

/** What the page is told: which act it is for, what can be named, where the project lies, and the git host that it is built for. */
export type Page = { act: Ask['act']; names: Names; project: string; host?: HostAt };

const FORMS = { answer: AnswerForm, retire: RetireForm, area: AreaForm };

/** One act over several files: it is asked for, told in words, and saved whole or not at all. */
export function Acts({ act, names, project: address, host }: Page) {
	const [fault, setFault] = useState('');
	const [result, setResult] = useState<Told>();
	const [isBusy, setBusy] = useState(false);
	const changed = () => {
		setFault('');
		setResult(undefined);
	};
	const show = async (ask: Ask) => {
		changed();
		setBusy(true);
		await told(address, ask).then(setResult, (error: unknown) => setFault(error instanceof Error ? error.message : String(error)));
		setBusy(false);
	};
	const Form = FORMS[act];
	return (
		<>
			<Form names={names} show={(ask) => void show(ask)} changed={changed} />
			<p role="alert" class="fault">
				{fault}
			</p>
			<p role="status">{isBusy && 'Ser efter vad som händer …'}</p>
			{result && <Result told={result} host={host} />}
		</>
	);
}
