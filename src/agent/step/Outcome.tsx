import type { Outcome, Part, TreeConfig } from '../../../machines/tree.ts';
import { Fields } from './Fields.tsx';
import { sharedBy } from '../../call/needed.ts';
import { Mail } from './Mail.tsx';
import { Icon } from '../../theme/Icon.tsx';
import { Meanwhile, OpenQuestions } from './OpenQuestion.tsx';
import type { PublishedTree } from '../../tree/published.ts';
import type { Tools } from './tools.ts';
import { FollowUp } from './FollowUp.tsx';
import { rare } from './kinds.ts';
import { LeadLink } from './LeadLink.tsx';
import { leadOf } from './leadOf.ts';
import { isOpen, labelsOf, metaOf, nameOf } from '../../tree/walk.ts';
import { tasksOf, type Task } from '../../call/tasks.ts';
import { Actions, fromOf, Ticks } from './Actions.tsx';

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
function ToDo({ tree, state, meta, tools, heading }: Parts) {
	const tasks = tasksOf(tree, state);
	return (
		<Ticks tools={tools}>
			<Actions tree={tree} ids={meta.actions} words={meta.with} tasks={tasks} tools={tools} />
			<Writing tree={tree} meta={meta} heading={heading} tools={tools} />
			<Afterwards tree={tree} meta={meta} tools={tools} heading={heading} tasks={tasks} />
		</Ticks>
	);
}

/** What is left when it is done and written: the case, when to come back, and what the routine leaves open. */
function Afterwards({ tree, meta, tools, heading, tasks }: Omit<Parts, 'state'> & { tasks: readonly Task[] }) {
	if (!meta.case && !meta.followUp && !meta.open) return null;
	return (
		<div class="todo afterwards">
			{meta.case && meta.case.length > 0 && (
				<section>
					<h3>{tree.caseSystem ? `I ${tree.caseSystem}` : 'Ärendet'}</h3>
					<ul class="checklist">
						{meta.case.map((text) => (
							<li key={text} data-from={fromOf(tasks, text)}>
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
