import { useId } from 'preact/hooks';
import type { Place } from '../../edit/draft.ts';
import { AddFrom } from './AddFrom.tsx';
import { placeKey, useEditing } from './context.ts';
import { Messages, toldAt } from './Messages.tsx';
import type { Choice } from './names.ts';

type Props = {
	label: string;
	/** One of them, with its article: "ett system". */
	one: string;
	place: Place;
	values: readonly string[];
	choices: readonly Choice[];
	write: (values: string[]) => void;
	/** They are done in this order. */
	isOrdered?: boolean;
	/** Something that is not there yet: what it is called, and what makes it. */
	make?: { words: string; act: () => void };
};

/** Things of the project that a step names: those that are named, each with a way out, and what names one more. */
export function Picks({ label, one, place, values, choices, write, isOrdered = false, make }: Props) {
	const { told } = useEditing();
	const id = useId();
	const nameOf = (value: string) => choices.find((choice) => choice.id === value)?.name ?? value;
	const left = choices.filter((choice) => !values.includes(choice.id));
	return (
		<div class="picks" role="group" aria-labelledby={id}>
			<span class="label" id={id}>
				{label}
			</span>
			{values.length > 0 && (
				<ul>
					{values.map((value, i) => (
						<li key={value}>
							<span>{nameOf(value)}</span>
							{isOrdered && i > 0 && (
								<button
									type="button"
									class="tool"
									aria-label={`Flytta upp ${nameOf(value)}`}
									title="Flytta upp"
									onClick={() => write(swapped(values, i))}
								>
									↑
								</button>
							)}
							<button
								type="button"
								class="tool"
								aria-label={`Ta bort ${nameOf(value)}`}
								title="Ta bort"
								onClick={() => write(values.filter((other) => other !== value))}
							>
								×
							</button>
						</li>
					))}
				</ul>
			)}
			<AddFrom {...{ one, make }} choices={left} pick={(value) => write([...values, value])} place={placeKey(place)} labelledBy={id} />
			<Messages told={toldAt(told, place)} />
		</div>
	);
}

function swapped(values: readonly string[], i: number): string[] {
	const next = [...values];
	[next[i - 1], next[i]] = [next[i] ?? '', next[i - 1] ?? ''];
	return next;
}
