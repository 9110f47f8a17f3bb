import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Outcome, Part, TreeConfig } from '../../../machines/tree.ts';
import { escape } from '../../call/fill.ts';
import { Fields } from './Fields.tsx';
import { sharedBy } from '../../call/needed.ts';
import { Mail } from './Mail.tsx';
import { trustedHtml } from '../../delivery/safety/trusted.ts';
import { Icon } from '../../theme/Icon.tsx';
import { Meanwhile, OpenQuestions } from './OpenQuestion.tsx';
import type { PublishedTree } from '../../tree/published.ts';
import { Systems } from './Systems.tsx';
import type { Tools } from './tools.ts';
import { FollowUp } from './FollowUp.tsx';
import { rare } from './kinds.ts';
import { LeadLink } from './LeadLink.tsx';
import { leadOf } from './leadOf.ts';
import { isOpen, labelsOf, metaOf, nameOf } from '../../tree/walk.ts';
import { tasksOf } from '../../call/tasks.ts';

type Props = { tree: PublishedTree; state: string; meta: Outcome; heading: string; note?: string; tools?: Tools };
type Parts = Omit<Props, 'note' | 'meta'> & { meta: Omit<Outcome, 'kind' | 'title' | 'source'> };

/**
 * Where a path ends: what to do, what to write, what happens to the case, when to come back, and where to go on. The page prints also
 * what belongs to some of its ways alone, each under the answers that it belongs to.
 */
export function OutcomeCard({ tree, state, meta, heading, note, tools }: Props) {
	const Aids = meta.aids && rare().Aids;
	return (
		<div class={isOpen(meta) ? 'outcome is-open' : 'outcome'}>
			<h2 id={heading} tabIndex={-1}>
				<Icon name={tools?.lookUp ? 'search' : isOpen(meta) ? 'question' : 'todo'} /> {meta.title}
			</h2>
			{isOpen(meta) && <Answer ids={meta.open} tree={tree} />}
			{meta.text && <p class="help">{meta.text}</p>}
			{note && (
				<p class="help">
					<Icon name="clock" /> {note}
				</p>
			)}
			{Aids && <Aids aids={meta.aids} tree={tree} tools={tools} />}
			<ToDo tree={tree} state={state} meta={meta} tools={tools} heading={heading} />
			{meta.parts?.map(({ when, ...part }, i) => (
				<section class="part" key={i}>
					<h3>Om {whenInWords(tree.config, when)}</h3>
					{part.text && <p class="help">{part.text}</p>}
					<ToDo tree={tree} state={state} meta={{ ...part, with: meta.with }} tools={tools} heading={`${heading}-${i}`} />
					{!part.followUp && <Next tree={tree} meta={part} tools={tools} />}
				</section>
			))}
			{!meta.followUp && <Next tree={tree} meta={meta} tools={tools} />}
		</div>
	);
}

/** Where the routine itself leaves it open, what to do so long is the answer. */
function Answer({ ids = [], tree }: { ids?: string[]; tree: PublishedTree }) {
	const open = ids.flatMap((id) => tree.questions[id] ?? []);
	return (
		<div class="help meanwhile">
			{open.map((one) => (
				<Meanwhile key={one.question} {...one} />
			))}
		</div>
	);
}

/** In the order it is done: the actions, what is written, and then what happens to the case. */
export function ToDo({ tree, state, meta, tools, heading }: Parts) {
	const frame = useTicks(tools?.ticked, tools?.lookUp);
	const tasks = tasksOf(tree, state);
	const fromOf = (key: string) => tasks.find((task) => task.key === key)?.from;
	const actions = (meta.actions ?? []).flatMap((id) => (tree.actions[id] ? [{ id, ...tree.actions[id] }] : []));
	const tick = ({ target }: Event) => {
		const found = boxesIn(frame.current).find(({ box }) => box === target);
		if (found) tools?.tick(found.number, found.box.checked);
	};
	return (
		<div class="outcome-parts" ref={frame} onChange={tick}>
			{actions.length > 0 && (
				<div class="todo">
					{actions.map(({ id, title, html, systems }, i) => (
						<section key={title} data-from={fromOf(id)}>
							<h3>{title}</h3>
							<Systems
								tree={tree}
								ids={systems.filter((id) => !actions.slice(0, i).some((before) => before.systems.includes(id)))}
								tools={tools}
							/>
							<div class="checklist" dangerouslySetInnerHTML={{ __html: trustedHtml(saidHere(html, meta.with)) }} />
						</section>
					))}
				</div>
			)}
			<Writing tree={tree} meta={meta} heading={heading} tools={tools} />
			<Afterwards tree={tree} meta={meta} tools={tools} heading={heading} fromOf={fromOf} />
		</div>
	);
}

/** What is left when it is done and written: the case, when to come back, and what the routine leaves open. */
function Afterwards({ tree, meta, tools, heading, fromOf }: Omit<Parts, 'state'> & { fromOf: (key: string) => number | undefined }) {
	if (!meta.case && !meta.followUp && !meta.open) return null;
	return (
		<div class="todo afterwards">
			{meta.case && meta.case.length > 0 && (
				<section>
					<h3>{tree.caseSystem ? `I ${tree.caseSystem}` : 'Ärendet'}</h3>
					<ul class="checklist">
						{meta.case.map((text) => (
							<li key={text} data-from={fromOf(text)}>
								<label>
									<input type="checkbox" autocomplete="off" /> <span>{text}</span>
								</label>
							</li>
						))}
					</ul>
				</section>
			)}
			{meta.followUp && <FollowUp followUp={meta.followUp} tree={tree} next={meta.next} tools={tools} heading={heading} />}
			<OpenQuestions ids={meta.open} tree={tree} unfolded answered={isOpen(meta)} />
		</div>
	);
}

/** An action with the words that are known in this outcome: `<data value="applikation">rätt applikation</data>` → `Elweb Prod`. */
function saidHere(html: string, words: Outcome['with'] = {}): string {
	return html.replaceAll(/<data value="([^"]*)">[^<]*<\/data>/g, (word, name: string) => (words[name] ? escape(words[name]) : word));
}

const BOXES = 'input[type=checkbox]';

/**
 * The boxes stand in rendered content, so they are set from what is remembered of the call, and not by Preact. What is only looked up
 * has none to tick.
 */
function useTicks(ticked: readonly number[] = [], lookUp = false) {
	const frame = useRef<HTMLDivElement>(null);
	useLayoutEffect(() => {
		for (const { box, number } of boxesIn(frame.current)) {
			box.checked = ticked.includes(number);
			box.disabled = lookUp;
		}
	});
	return frame;
}

/** The boxes of a place, each with its number in the outcome: its part of the list says with which it begins. */
function boxesIn(place: HTMLElement | null): { box: HTMLInputElement; number: number }[] {
	return [...(place?.querySelectorAll<HTMLElement>('[data-from]') ?? [])].flatMap((part) =>
		[...part.querySelectorAll<HTMLInputElement>(BOXES)].map((box, i) => ({ box, number: Number(part.dataset.from) + i })),
	);
}

/** The condition of a part in the words of the tree: ”Blinkar lampan?” är ”Ja”. */
function whenInWords(config: TreeConfig, when: Part['when']): string {
	const one = ([state, answers]: [string, string | string[]]) => {
		const labels = [answers].flat().map((answer) => `”${labelsOf(config, [{ state, answer }])[0]}”`);
		return `svaret på ”${nameOf(metaOf(config, state))}” är ${labels.join(' eller ')}`;
	};
	return Object.entries(when).map(one).join(' och ');
}

function Writing({ tree, meta, heading, tools }: Omit<Parts, 'state'>) {
	const templates = (meta.templates ?? []).flatMap((id) => (tree.templates[id] ? [{ id, template: tree.templates[id] }] : []));
	const titles = templates.map(({ template }) => `${template.via.name}: ${template.title}`);
	const needs = sharedBy(tree, meta.templates ?? []);
	if (templates.length === 0) return null;
	if (tools?.painted === false) return <div class="writing" />;
	// A mail that a machine has translated is not to be sent; the fields stay in the language of the gaps that they fill.
	return (
		<div class="writing notranslate" translate={false}>
			{needs.length > 0 && !tools?.fieldsBeside && !tools?.readOnly && (
				<section class="needs-script" data-pagefind-ignore>
					<h3>Fyll i till flera av texterna</h3>
					<Fields scope={heading} needs={needs} fields={tree.fields} values={tools?.values} setValue={tools?.setValue} />
				</section>
			)}
			{templates.map(({ id, template }, i) => (
				<Mail
					key={id}
					id={id}
					template={template}
					fields={tree.fields}
					tools={tools}
					scope={tools?.readOnly ? undefined : heading}
					group={templates.length > 1 ? `${heading}-texter` : undefined}
					folded={i > 0}
					follows={titles[i + 1]}
				/>
			))}
		</div>
	);
}

function Next({ tree, meta, tools }: Pick<Parts, 'tree' | 'meta' | 'tools'>) {
	const next = leadOf(tree, meta.next, tools);
	return next ? <LeadLink lead={next} says="Fortsätt" /> : null;
}
