import { useState } from 'preact/hooks';
import { LEVELS } from '../practice/levels.ts';
import type { AssignableCall } from '../practice/published.ts';
import { keyOf } from '../progress/assignment.ts';
import type { ChoiceGroup } from './publish.ts';

type Props = { groups: ChoiceGroup[]; /** The page that opens an assignment. */ page: string };

/** Chooses calls for others, and makes the link: it holds the ids of the calls and nothing else. */
export function Choose({ groups, page }: Props) {
	const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
	const [live, setLive] = useState(false);
	// In the order that they stand in, whichever was chosen first.
	const calls = groups.flatMap(({ trees }) => trees.flatMap((tree) => tree.calls)).filter(({ id }) => chosen.has(id));
	const choose = (ids: string[], on: boolean) => setChosen((before) => (on ? before.union(new Set(ids)) : before.difference(new Set(ids))));
	const link = new URL(page, location.origin);
	link.hash = keyOf({ calls: calls.map(({ id }) => id), live });
	return (
		<>
			{groups.map(({ area, trees }) => (
				<fieldset key={area} class="choices">
					<legend>{area}</legend>
					{trees.map((tree) => (
						<Tree key={tree.id} title={tree.title} calls={tree.calls} chosen={chosen} choose={choose} />
					))}
				</fieldset>
			))}
			<label class="live-choice">
				<input type="checkbox" checked={live} onChange={({ currentTarget }) => setLive(currentTarget.checked)} autocomplete="off" />
				<span>
					Ta samtalen som på riktigt <span class="help">Deltagaren väljer träd, fyller i, kopierar och antecknar.</span>
				</span>
			</label>
			<Made count={calls.length} plain={live ? calls.filter((call) => !call.live).length : 0} link={link.href} />
		</>
	);
}

type TreeProps = { title: string; calls: AssignableCall[]; chosen: ReadonlySet<string>; choose: (ids: string[], on: boolean) => void };

/** The calls that end in one tree, folded until somebody looks for them. */
function Tree({ title, calls, chosen, choose }: TreeProps) {
	const ids = calls.map(({ id }) => id);
	const count = ids.filter((id) => chosen.has(id)).length;
	return (
		<details>
			<summary class="row">
				<span>{title}</span>
				<span class="of">
					{count > 0 ? `${count} av ` : ''}
					{calls.length} samtal
				</span>
			</summary>
			<ul>
				<li class="all">
					<button type="button" class="button bare" onClick={() => choose(ids, count < ids.length)}>
						{count < ids.length ? `Välj alla ${ids.length}` : 'Välj ingen'}
						<span class="sr-only"> i {title}</span>
					</button>
				</li>
				{calls.map(({ id, title: name, level }) => (
					<li key={id}>
						<label>
							<input
								type="checkbox"
								value={id}
								checked={chosen.has(id)}
								onChange={({ currentTarget }) => choose([id], currentTarget.checked)}
								autocomplete="off"
							/>
							<span>{name}</span> <span class="of">{LEVELS[level]}</span>
						</label>
					</li>
				))}
			</ul>
		</details>
	);
}

/** The link, once something is chosen. `plain` is how many calls cannot be taken as a call as it is. */
function Made({ count, plain, link }: { count: number; plain: number; link: string }) {
	const [said, setSaid] = useState('');
	const copy = () =>
		navigator.clipboard.writeText(link).then(
			() => setSaid('Länken är kopierad.'),
			() => setSaid('Det gick inte att kopiera. Markera länken och kopiera den själv.'),
		);
	return (
		<div class="made">
			<p role="status">{count === 0 ? 'Inget samtal är valt ännu.' : chosenInWords(count, plain)}</p>
			{count > 0 && (
				<>
					<label htmlFor="uppgiftens-lank">Länken att skicka</label>
					<div class="link-out">
						<input id="uppgiftens-lank" class="text-box" readOnly value={link} onFocus={({ currentTarget }) => currentTarget.select()} />
						<button type="button" class="button primary" onClick={() => void copy()}>
							Kopiera länken
						</button>
					</div>
					<p class="help" role="status">
						{said}
					</p>
				</>
			)}
		</div>
	);
}

function chosenInWords(count: number, plain: number): string {
	const chosen = `${count} samtal ${count === 1 ? 'är valt' : 'är valda'}.`;
	return plain === 0 ? chosen : `${chosen} ${plain} av dem går bara att ta som vanlig övning.`;
}
