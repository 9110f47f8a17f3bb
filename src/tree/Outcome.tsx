import type { Outcome } from '../../machines/tree.ts';
import type { Values } from '../mail/fill.ts';
import { FieldsPanel } from '../fields/FieldsPanel.tsx';
import { Mail } from '../mail/Mail.tsx';
import { Icon } from '../theme/Icon.tsx';
import { inWords } from './duration.ts';
import { OpenQuestions } from './OpenQuestion.tsx';
import type { PublishedTree } from './published.ts';
import { Systems } from './Question.tsx';
import type { Go } from './Step.tsx';
import { take } from './Trail.tsx';

/** What the awake player adds to a step: the values typed in this sitting, copying, and the way on into the next tree. */
export type OutcomeTools = {
	values: Values;
	setValue: (field: string, value: string) => void;
	copy: (text: string, what: string, html?: string) => void;
	next: (tree: string) => Go;
	now: () => Date;
};

type Props = { tree: PublishedTree; meta: Outcome; heading: string; note?: string; tools?: OutcomeTools };

/** Where a path ends: what to do, what to write, what happens to the case, when to come back, and where to go on. */
export function OutcomeCard({ tree, meta, heading, note, tools }: Props) {
	const templates = (meta.templates ?? []).flatMap((id) => tree.templates[id] ?? []);
	return (
		<div class={isOpen(meta) ? 'outcome is-open' : 'outcome'}>
			<h2 id={heading} tabIndex={-1}>
				<Icon name={isOpen(meta) ? 'question' : 'check'} /> {meta.title}
			</h2>
			{meta.text && <p class="help">{meta.text}</p>}
			{note && (
				<p class="help">
					<Icon name="clock" /> {note}
				</p>
			)}
			<div class="outcome-parts">
				<ToDo tree={tree} meta={meta} tools={tools} />
				{templates.length > 0 && (
					<div class="writing">
						<FieldsPanel scope={heading} templates={templates} fields={tree.fields} values={tools?.values} setValue={tools?.setValue} />
						{templates.map((template, i) => (
							<Mail
								key={template.title}
								template={template}
								fields={tree.fields}
								tools={tools}
								group={templates.length > 1 ? `${heading}-texter` : undefined}
								folded={i > 0}
							/>
						))}
					</div>
				)}
			</div>
			{meta.next && <Next tree={tree} id={meta.next} tools={tools} />}
		</div>
	);
}

/** The routine says nothing at all of what to do here. */
function isOpen({ open, actions, templates }: Outcome): boolean {
	return Boolean(open?.length && !actions?.length && !templates?.length);
}

function ToDo({ tree, meta, tools }: Omit<Props, 'heading' | 'note'>) {
	const actions = (meta.actions ?? []).flatMap((id) => tree.actions[id] ?? []);
	if (actions.length + (meta.case?.length ?? 0) === 0 && !meta.followUp && !meta.open) return null;
	return (
		<div class="todo">
			{actions.map(({ title, html, systems }) => (
				<section key={title}>
					<h3>{title}</h3>
					<Systems tree={tree} ids={systems} />
					<div class="checklist" dangerouslySetInnerHTML={{ __html: html }} />
				</section>
			))}
			{meta.case && (
				<section>
					<h3>I {tree.caseSystem}</h3>
					<ul class="checklist">
						{meta.case.map((text) => (
							<li key={text}>
								<label>
									<input type="checkbox" autocomplete="off" /> <span>{text}</span>
								</label>
							</li>
						))}
					</ul>
				</section>
			)}
			{meta.followUp && (
				<p class="follow-up">
					<Icon name="clock" /> <strong>Följ upp om {inWords(meta.followUp.after, tools?.now())}:</strong> {meta.followUp.what}
				</p>
			)}
			<OpenQuestions ids={meta.open} tree={tree} unfolded={isOpen(meta)} />
		</div>
	);
}

function Next({ tree, id, tools }: { tree: PublishedTree; id: string; tools?: OutcomeTools }) {
	const next = tree.next[id];
	if (!next) return null;
	const { href, go } = tools?.next(id) ?? { href: next.page, go: undefined };
	return (
		<a class="next-tree" href={href} onClick={take(go)} data-next={id}>
			<span>
				Fortsätt: <strong>{next.title}</strong>
			</span>
			<kbd data-pagefind-ignore>1</kbd> <Icon name="next" />
		</a>
	);
}
