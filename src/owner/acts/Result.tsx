import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { HostAt } from '../host/host.ts';
import { countOf } from '../save/countOf.ts';
import { KeyForm } from '../save/KeyForm.tsx';
import { storeFor, wordsOfSave, type Change, type Store } from '../save/store.ts';
import type { Told } from './asks.ts';

type Props = { told: Told; host: HostAt | undefined };

/** What an act would do, the button that does it, and what an owner is then to look at. */
export function Result({ told, host }: Props) {
	const head = useRef<HTMLHeadingElement>(null);
	const [said, setSaid] = useState('');
	useLayoutEffect(() => head.current?.focus(), [said]);
	return (
		<section class="result">
			<h2 tabIndex={-1} ref={head}>
				{said ? 'Det är gjort' : 'Det här händer'}
			</h2>
			<p role="status">{said}</p>
			<ul class="happens">
				{told.happens.map((words) => (
					<li key={words}>{words}</li>
				))}
			</ul>
			{!said && <Save told={told} host={host} done={setSaid} />}
			{told.left.map((list) => (
				<Left key={list.head} {...list} />
			))}
		</section>
	);
}

/** The button that saves, which may ask for the key to the git host first. */
function Save({ told: { changes, message }, host, done }: Props & { done: (said: string) => void }) {
	const [fault, setFault] = useState('');
	const [asksKey, setAsksKey] = useState(false);
	const [isBusy, setBusy] = useState(false);
	const save = async () => {
		setFault('');
		setAsksKey(false);
		setBusy(true);
		try {
			const store = await storeFor(host, 'andring');
			if (store === 'key') setAsksKey(true);
			else if (store) return done(await saved(store, changes, message));
		} catch (error) {
			setFault(error instanceof Error ? error.message : String(error));
		}
		return setBusy(false);
	};
	return (
		<>
			<p class="deeds">
				<button type="button" class="button primary" disabled={isBusy} onClick={() => void save()}>
					{wordsOfSave(host)}
				</button>
			</p>
			<p role="alert" class="fault">
				{fault}
			</p>
			{asksKey && host && <KeyForm host={host} close={() => setAsksKey(false)} done={() => void save()} />}
		</>
	);
}

/** Saves, and gives what there is to say of it. Throws, in Swedish, where another has changed one of the files meanwhile. */
async function saved(store: Store, changes: Change[], message: string): Promise<string> {
	const now = await store.read(changes.map(({ path }) => path));
	const moved = changes.find(({ path, before }) => now.has(path) && now.get(path) !== before);
	if (moved) throw new Error(`Filen ${moved.path} har ändrats av någon annan. Inget är sparat. Ladda om sidan, så är deras ändring med.`);
	const then = await store.write(changes, message);
	return [`${countOf(changes.length, 'fil är ändrad', 'filer är ändrade')}.`, then].filter(Boolean).join(' ');
}

/** What is left, in the order to take it: each by its words, with where it is changed. */
function Left({ head, places }: Told['left'][number]) {
	return (
		<>
			<h3>{head}</h3>
			<ol>
				{places.map(({ text, of, edit }, i) => (
					<li key={i}>
						{edit ? <a href={edit}>{of}</a> : of}
						<span>{text}</span>
					</li>
				))}
			</ol>
		</>
	);
}
