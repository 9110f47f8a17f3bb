import { useEffect, useState } from 'preact/hooks';
import { keyOf, readLink, type Assignment as Chosen } from '../progress/assignment.ts';
import { withAssignment } from '../progress/assigned.ts';
import { type Result } from '../progress/progress.ts';
import { saveFile } from '../progress/saveFile.ts';
import { change } from '../progress/store.ts';
import type { AssignableCall } from './published.ts';
import { tell } from '../progress/tell.ts';

type Props = { calls: AssignableCall[]; list: string };

/** An assignment as its link names it: how many calls, which are done and how they went, and the next one to take. */
export function Assignment({ calls, list }: Props) {
	const [link, setLink] = useState(location.hash);
	useEffect(() => {
		const follow = () => setLink(location.hash);
		addEventListener('hashchange', follow);
		return () => removeEventListener('hashchange', follow);
	}, []);
	const { assignment, bad } = readLink(link);
	const known = new Map(calls.map((call) => [call.id, call]));
	const named = assignment?.calls ?? [];
	const chosen = named.flatMap((id) => known.get(id) ?? []);
	const gone = [...named.filter((id) => !known.has(id)), ...bad];
	return (
		<>
			{gone.length > 0 && (
				<p class="assignment-gone" role="status">
					{goneInWords(gone, chosen.length)}
				</p>
			)}
			{assignment && chosen.length > 0 ? (
				<Opened key={link} assignment={assignment} calls={chosen} />
			) : (
				<p>
					{gone.length > 0 ? '' : 'Länken innehåller ingen uppgift. '}Be den som handleder om en ny länk, eller{' '}
					<a href={list}>välj samtal själv</a>.
				</p>
			)}
		</>
	);
}

function Opened({ assignment, calls }: { assignment: Chosen; calls: AssignableCall[] }) {
	const key = keyOf(assignment);
	const [{ progress, notice }] = useState(() => change((before) => withAssignment(before, key)));
	useEffect(() => tell(notice), []);
	const results = progress.assignments?.[key] ?? {};
	const done = calls.filter(({ id }) => results[id]);
	const next = calls.find(({ id }) => !results[id]);
	const href = (call: AssignableCall) => (assignment.live && call.live ? call.live : call.page);
	return (
		<>
			<p class="coverage">
				<strong>{done.length}</strong> av {calls.length} samtal klara
				<progress max={calls.length} value={done.length} aria-label="Klara samtal" />
			</p>
			<p class="help">
				{assignment.live ? 'Samtalen tar du som på riktigt: du väljer träd, fyller i, kopierar och antecknar. ' : ''}
				Första försöket på varje samtal räknas. Du kan göra en paus när du vill och öppna länken igen.
			</p>
			{next ? (
				<p class="assignment-next">
					<a class="button primary" href={href(next)} data-next="nasta">
						{done.length > 0 ? 'Fortsätt' : 'Börja'}: {next.title}
					</a>
				</p>
			) : (
				<HandIn right={calls.filter(({ id }) => results[id] === 'right').length} all={calls.length} />
			)}
			<Rows {...{ calls, results, href }} live={assignment.live} />
		</>
	);
}

type RowsProps = { calls: AssignableCall[]; results: Record<string, Result>; href: (call: AssignableCall) => string; live: boolean };

function Rows({ calls, results, href, live }: RowsProps) {
	return (
		<ol class="calls">
			{calls.map((call) => (
				<li key={call.id} data-id={call.id} data-last={results[call.id]}>
					<a class="row" href={href(call)}>
						<span class="mark">{results[call.id] && <span class="sr-only">{markOf(results[call.id])}</span>}</span>
						<span class="call-title">{call.title}</span>
						<span class="call-who">{live && !call.live ? 'vanlig övning' : call.who}</span>
					</a>
				</li>
			))}
		</ol>
	);
}

/** The assignment is done: how it went, and the file for the one who teaches. */
function HandIn({ right, all }: { right: number; all: number }) {
	const [said, setSaid] = useState('');
	return (
		<section class="hand-in" aria-labelledby="klart">
			<h2 id="klart">
				Allt är klart: {right} av {all} rätt på första försöket
			</h2>
			<p>
				Ska den som handleder se det? Spara det du har gjort i en fil och skicka den. Filen innehåller inget namn: döp den så att din
				handledare känner igen den.
			</p>
			<button type="button" class="button primary" onClick={() => setSaid(saveFile())}>
				Spara i en fil
			</button>
			<p role="status">{said}</p>
		</section>
	);
}

function markOf(result: Result | undefined): string {
	return result === 'right' ? 'Rätt:' : 'Fel:';
}

/** Which calls of the link there are not, in a sentence; a long list is cut, and so is what is no id. */
function goneInWords(gone: string[], left: number): string {
	const names = gone.slice(0, 5).map((name) => `”${name.slice(0, 60)}”`);
	const more = gone.length > 5 ? ` och ${gone.length - 5} till` : '';
	const one = gone.length === 1 ? 'Ett samtal' : `${gone.length} samtal`;
	const rest = left === 0 ? '' : left === 1 ? ' Det andra går att öva.' : ' De andra går att öva.';
	return `${one} i länken finns inte på webbplatsen: ${names.join(', ')}${more}.${rest}`;
}
