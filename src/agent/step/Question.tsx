import { useState } from 'preact/hooks';
import type { Asking } from '../../../machines/tree.ts';
import type { PublishedTree } from '../../tree/published.ts';
import type { Way } from '../../tree/walk.ts';
import { Icon } from '../../theme/Icon.tsx';
import { UNKEPT } from '../../theme/unkept.ts';
import { BandAnswer } from './BandAnswer.tsx';
import { ChoicesAnswer } from './ChoicesAnswer.tsx';
import { Demands, useDemands } from './Demands.tsx';
import { take, type Go, type Lead } from './go.ts';
import { leadOf } from './leadOf.ts';
import { OpenQuestions } from './OpenQuestion.tsx';
import { Systems } from './Systems.tsx';
import type { Tools } from './tools.ts';

type Row = Way & { to: Go; number?: number };

type Props = {
	tree: PublishedTree;
	meta: Asking;
	ways: Row[];
	heading: string;
	before?: string;
	/** Takes an answer that is no row, such as several things at once. */
	choose?: (answer: string) => Go;
	/** The way into the tree that the step goes through, where the page itself knows it. */
	through?: Lead;
	tools?: Tools;
};

/** A step that leads on: what is asked or done, and its answers as whole rows, each a link with its key as a quiet badge. */
export function QuestionCard({ tree, meta, ways, heading, before, choose, through, tools }: Props) {
	const { demands = [] } = meta;
	const { frame, refused, hold } = useDemands(tree, demands, tools);
	const held = ways.map((way) => ({ ...way, to: { ...way.to, go: hold(way.to.go) } }));
	return (
		<div ref={frame} class={`asking is-${meta.kind}`}>
			<h2 id={heading} tabIndex={-1}>
				{meta.kind === 'step' && <Icon name="todo" />} {meta.text}
			</h2>
			{meta.help && <p class="help">{meta.help}</p>}
			<Hints hints={meta.hints} />
			<Systems tree={tree} ids={meta.systems} tools={tools} />
			{demands.length > 0 && <Demands tree={tree} ids={demands} scope={heading} missing={refused} tools={tools} />}
			{(meta.kind === 'date' || meta.kind === 'number') && <BandAnswer tree={tree} meta={meta} ways={held} tools={tools} />}
			{meta.kind === 'choices' && <ChoicesAnswer meta={meta} ways={held} choose={choose && ((answer) => heldBy(choose(answer), hold))} />}
			{meta.kind === 'list' ? (
				<Found rows={held} before={before} heading={heading} />
			) : (
				<Answers {...{ tree, meta, before, through, tools }} rows={held} />
			)}
			<OpenQuestions ids={meta.open} tree={tree} />
		</div>
	);
}

function heldBy(to: Go, hold: (go: Go['go']) => Go['go']): Go {
	return { ...to, go: hold(to.go) };
}

/** The answers; of several things at once only where there is no script, and after the way into a tree that is gone through. */
function Answers({
	tree,
	meta,
	rows,
	before,
	through,
	tools,
}: Pick<Props, 'tree' | 'meta' | 'before' | 'through' | 'tools'> & { rows: Row[] }) {
	if (meta.kind === 'choices' && tools) return null;
	if (meta.kind !== 'via') return <Rows rows={rows} before={before} of={meta.kind} />;
	const into = through ?? leadOf(tree, meta.at ? { tree: meta.tree, at: meta.at } : meta.tree, tools);
	return (
		<>
			{into && (
				<a class="next-tree" href={into.href} onClick={take(into.go)} data-next={into.id}>
					<span>
						Gå igenom: <strong>{into.title}</strong>
					</span>
					<kbd data-pagefind-ignore>1</kbd> <Icon name="next" />
				</a>
			)}
			<p class="after">Vet du redan hur det gick?</p>
			<Rows rows={rows} before={before} first={into ? 1 : 0} of={meta.kind} />
		</>
	);
}

function Rows({ rows, before, first = 0, of }: { rows: Row[]; before?: string; first?: number; of?: Asking['kind'] }) {
	return (
		<ol class={of === 'choices' ? 'answers no-script' : 'answers'}>
			{rows.map(({ id, label, means, to, number }, i) => (
				<li key={i}>
					<a class="row" href={to.href} data-answer={id} data-go={of === 'step' || undefined} onClick={take(to.go)}>
						<kbd data-pagefind-ignore>{first + i + 1 > KEYS ? '' : first + i + 1}</kbd>
						<span class="label">{label}</span>
						{(means || id === before) && (
							<span class="means">
								{means} {id === before && <em>Förra svaret</em>}
							</span>
						)}
						{number && (
							<span class="print-only" data-pagefind-ignore>
								gå till {number}
							</span>
						)}
					</a>
				</li>
			))}
		</ol>
	);
}

/** How many answers have a key. */
const KEYS = 9;

/** Many answers: those whose words hold what is typed. */
function Found({ rows, before, heading }: { rows: Row[]; before?: string; heading: string }) {
	const [typed, setTyped] = useState('');
	const words = plain(typed).split(' ').filter(Boolean);
	const found = rows.filter(({ label, means = '' }) => words.every((word) => plain(`${label} ${means}`).includes(word)));
	const take = (event: { currentTarget: { value: string } }) => setTyped(event.currentTarget.value);
	return (
		<form
			class="found"
			onSubmit={(event) => {
				event.preventDefault();
				if (words.length > 0) found[0]?.to.go?.();
			}}
		>
			<p class="typed-answer needs-script">
				<label>
					<span>Sök bland {rows.length} svar</span>
					<input type="text" data-find aria-describedby={heading} value={typed} onInput={take} onChange={take} {...UNKEPT} />
				</label>
				<span role="status">
					{words.length > 0 && (found.length > 0 ? `${found.length} svar. Enter väljer det första.` : 'Inget svar har de orden.')}
				</span>
			</p>
			<Rows rows={found} before={before} />
		</form>
	);
}

function plain(text: string): string {
	return text
		.toLowerCase()
		.normalize('NFC')
		.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

function Hints({ hints = [] }: { hints?: string[] }) {
	if (hints.length === 0) return null;
	return (
		<ul class="hints">
			{hints.map((hint) => (
				<li key={hint}>{hint}</li>
			))}
		</ul>
	);
}
