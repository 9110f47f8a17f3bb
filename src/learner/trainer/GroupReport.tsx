import type { ComponentChildren } from 'preact';
import { MISSES } from '../practice/missNames.ts';
import { type AssignmentTally, type Learner, tally, type Tally } from './tally.ts';
import type { StepWords } from './publish.ts';

type Props = { learners: Learner[]; titles: Record<string, string>; steps: Record<string, StepWords> };

/** What a group has done: its assignments, its kinds of error, the steps that it missed, and how each call went. */
export function GroupReport({ learners, titles, steps }: Props) {
	const found = tally(learners, new Set(Object.keys(titles)));
	return (
		<div class="group-report">
			{found.assignments.map((assignment, i) => (
				<Assigned key={assignment.key} {...{ assignment, titles }} number={found.assignments.length > 1 ? i + 1 : undefined} />
			))}
			<Kinds misses={found.misses} />
			<Steps missed={found.steps} steps={steps} />
			<Calls calls={found.calls} titles={titles} />
		</div>
	);
}

type AssignedProps = { assignment: AssignmentTally; titles: Props['titles']; number?: number };

function Assigned({ assignment: { calls, live, rows }, titles, number }: AssignedProps) {
	const how = live ? ', som på riktigt' : '';
	return (
		<Part title={`Uppgift${number ? ` ${number}` : ''}: ${calls.length} samtal${how}`}>
			<p class="help">{calls.map((id) => titles[id]).join(' · ')}</p>
			<Table heads={['Deltagare', 'Klara', 'Rätt på första försöket']}>
				{rows.map(({ name, opened, right, wrong }) => (
					<tr key={name}>
						<th scope="row">{name}</th>
						<td>{opened ? `${right + wrong} av ${calls.length}` : 'inte öppnad'}</td>
						<td>{opened ? right : '–'}</td>
					</tr>
				))}
			</Table>
		</Part>
	);
}

function Kinds({ misses }: Pick<Tally, 'misses'>) {
	if (misses.length === 0) return null;
	return (
		<Part title="Slag av fel">
			<Table heads={['Slag', 'Antal', 'Deltagare']}>
				{misses.map(({ of, count, learners }) => (
					<tr key={of}>
						<th scope="row">{MISSES[of]}</th>
						<td>{count}</td>
						<td>{learners}</td>
					</tr>
				))}
			</Table>
		</Part>
	);
}

/** The questions that were most often answered wrong; beyond the tenth it is chance. */
function Steps({ missed, steps }: { missed: Tally['steps'] } & Pick<Props, 'steps'>) {
	const told = missed.flatMap(({ of, ...count }) => (steps[of] ? [{ of, ...steps[of], ...count }] : [])).slice(0, 10);
	if (told.length === 0) return null;
	return (
		<Part title="Frågor som oftast blev fel">
			<Table heads={['Fråga', 'Antal', 'Deltagare']}>
				{told.map(({ of, question, tree, count, learners }) => (
					<tr key={of}>
						<th scope="row">
							{question} <span class="of">{tree}</span>
						</th>
						<td>{count}</td>
						<td>{learners}</td>
					</tr>
				))}
			</Table>
		</Part>
	);
}

function Calls({ calls, titles }: Pick<Tally, 'calls'> & Pick<Props, 'titles'>) {
	if (calls.length === 0) return null;
	return (
		<Part title="Samtal, som de gick senast">
			<Table heads={['Samtal', 'Rätt', 'Fel']}>
				{calls.map(({ id, right, wrong }) => (
					<tr key={id}>
						<th scope="row">{titles[id]}</th>
						<td>{right}</td>
						<td>{wrong}</td>
					</tr>
				))}
			</Table>
		</Part>
	);
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
	return (
		<section class="group-part">
			<h3>{title}</h3>
			{children}
		</section>
	);
}

function Table({ heads, children }: { heads: string[]; children: ComponentChildren }) {
	return (
		<table>
			<thead>
				<tr>
					{heads.map((head) => (
						<th key={head} scope="col">
							{head}
						</th>
					))}
				</tr>
			</thead>
			<tbody>{children}</tbody>
		</table>
	);
}
