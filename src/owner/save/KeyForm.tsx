import { useState } from 'preact/hooks';
import { HOST_NAMES, type HostAt } from '../host/host.ts';
import { keepKey } from '../host/key.ts';
import { SmallForm } from './Small.tsx';

/** Asks for the key to the git host, which is forgotten with the page. */
export function KeyForm({ host, done, close }: { host: HostAt; done: () => void; close: () => void }) {
	const [key, setKey] = useState('');
	const [fault, setFault] = useState('');
	const finish = () => {
		if (!key.trim()) return setFault('Klistra in nyckeln.');
		keepKey(key.trim());
		return done();
	};
	const name = HOST_NAMES[host.kind];
	return (
		<SmallForm title={`Nyckel till ${name}`} finish="Spara med nyckeln" {...{ close, fault }} done={finish}>
			<div class="box">
				<label htmlFor="nyckel">Nyckeln</label>
				<input
					id="nyckel"
					type="password"
					autocomplete="off"
					value={key}
					aria-describedby="nyckel-hjalp"
					onInput={({ currentTarget }) => setKey(currentTarget.value)}
				/>
				<p class="help" id="nyckel-hjalp">
					En personlig nyckel (token) som får läsa och skriva i {host.repo}. Den glöms när du stänger sidan. Har du loggat in i Redigera
					behövs ingen.
				</p>
			</div>
		</SmallForm>
	);
}
