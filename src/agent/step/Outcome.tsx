import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Outcome } from '../../../machines/tree.ts';
import { stepKey } from '../../call/data.ts';
import { Fields } from './Fields.tsx';
import { neededBy } from '../../call/needed.ts';
import { Mail } from './Mail.tsx';
import { trustedHtml } from '../../delivery/safety/trusted.ts';
import { Icon } from '../../theme/Icon.tsx';
import { inWords } from '../../model/duration.ts';
import { OpenQuestions } from './OpenQuestion.tsx';
import type { PublishedTree } from '../../tree/published.ts';
import { Systems } from './Systems.tsx';
import type { Tools } from './tools.ts';
import { take } from './go.ts';
import { isOpen } from '../../tree/walk.ts';

type Props = { tree: PublishedTree; state: string; meta: Outcome; heading: string; note?: string; tools?: Tools };

/** Where a path ends: what to do, what to write, what happens to the case, when to come back, and where to go on. */
export function OutcomeCard({ tree, state, meta, heading, note, tools }: Props) {
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
				<ToDo tree={tree} state={state} meta={meta} tools={tools} />
				<Writing tree={tree} meta={meta} heading={heading} tools={tools} />
			</div>
			{meta.next && <Next tree={tree} id={meta.next} tools={tools} />}
		</div>
	);
}

function ToDo({ tree, state, meta, tools }: Omit<Props, 'heading' | 'note'>) {
	const frame = useTicks(tools?.data.ticked[stepKey(tree.id, state)]);
	const actions = (meta.actions ?? []).flatMap((id) => tree.actions[id] ?? []);
	if (actions.length + (meta.case?.length ?? 0) === 0 && !meta.followUp && !meta.open) return null;
	const tick = ({ target }: Event) => {
		const boxes = [...(frame.current?.querySelectorAll('input') ?? [])];
		const box = boxes.findIndex((b) => b === target);
		if (box >= 0) tools?.tick(box, boxes[box]?.checked ?? false);
	};
	return (
		<div class="todo" ref={frame} onChange={tick}>
			{actions.map(({ title, html, systems }) => (
				<section key={title}>
					<h3>{title}</h3>
					<Systems tree={tree} ids={systems} />
					<div class="checklist" dangerouslySetInnerHTML={{ __html: trustedHtml(html) }} />
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
			{meta.followUp && <FollowUp {...meta.followUp} tools={tools} />}
			<OpenQuestions ids={meta.open} tree={tree} unfolded={isOpen(meta)} />
		</div>
	);
}

/** The boxes stand in rendered content, so they are set from what is remembered of the call, and not by Preact. */
function useTicks(ticked: readonly number[] = []) {
	const frame = useRef<HTMLDivElement>(null);
	useLayoutEffect(() => frame.current?.querySelectorAll('input').forEach((box, i) => (box.checked = ticked.includes(i))));
	return frame;
}

function FollowUp({ after, what, tools }: { after: string; what: string; tools?: Tools }) {
	return (
		<div class="follow-up">
			<p>
				<Icon name="clock" /> <strong>Följ upp om {inWords(after, tools?.now())}:</strong> {what}
			</p>
			<button type="button" class="link needs-script" data-pagefind-ignore onClick={() => tools?.remind(after, what)}>
				Lägg i kalendern <span class="quiet">.ics</span>
			</button>
		</div>
	);
}

function Writing({ tree, meta, heading, tools }: Omit<Props, 'note' | 'state'>) {
	const templates = (meta.templates ?? []).flatMap((id) => (tree.templates[id] ? [{ id, template: tree.templates[id] }] : []));
	const needs = neededBy(tree, meta.templates ?? []);
	if (templates.length === 0) return null;
	if (tools?.painted === false) return <div class="writing" />;
	// A mail that a machine has translated is not to be sent; the fields stay in the language of the gaps that they fill.
	return (
		<div class="writing notranslate" translate={false}>
			{needs.length > 0 && !tools?.fieldsBeside && (
				<section class="needs-script" data-pagefind-ignore>
					<h3>Uppgifter till texten</h3>
					<Fields scope={heading} needs={needs} fields={tree.fields} values={tools?.data.values} setValue={tools?.setValue} />
				</section>
			)}
			{templates.map(({ id, template }, i) => (
				<Mail
					key={id}
					id={id}
					template={template}
					fields={tree.fields}
					tools={tools}
					group={templates.length > 1 ? `${heading}-texter` : undefined}
					folded={i > 0}
				/>
			))}
		</div>
	);
}

function Next({ tree, id, tools }: { tree: PublishedTree; id: string; tools?: Tools }) {
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
