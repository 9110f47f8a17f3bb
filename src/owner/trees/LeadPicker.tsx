import type { Lead, NewStep } from '../../edit/draft.ts';
import { metaOf } from '../../tree/walk.ts';
import { Icon } from '../../theme/Icon.tsx';
import { Chooser, type ChooserRow } from './Chooser.tsx';
import { useEditing } from './context.ts';
import { stepsToChoose, type StepChoice } from './stepsToChoose.ts';

type Props = {
	label: string;
	pick: (lead: Lead) => void;
	/** What closes it with nothing done. */
	close: () => void;
	/** Steps that cannot be chosen. */
	without?: readonly string[];
	/** Only steps with answers can be chosen. */
	onlyAsking?: boolean;
	/** Steps can be made here. */
	canMake?: boolean;
	/** What stands in it from the start. */
	words?: string;
	/** Something beside the steps that can be chosen. */
	other?: { words: string; act: () => void };
};

/** Finds where something is to lead: a step that is there, by its words, or one that is made of them. Nothing is made until chosen. */
export function LeadPicker({ label, pick, close, without = [], onlyAsking = false, canMake = false, words, other }: Props) {
	const { draft } = useEditing();
	const canBe = ({ state }: StepChoice) => !without.includes(state) && (!onlyAsking || metaOf(draft.tree, state)?.kind !== 'outcome');
	const made = (sought: string): ChooserRow[] =>
		NEW.map(({ kind, words: what }) => ({
			key: kind,
			mark: { 'data-make': kind },
			shows: (
				<>
					<Icon name={kind === 'outcome' ? 'check' : kind === 'step' ? 'todo' : 'question'} /> <strong>{what}</strong>
					{sought.trim() && <span>”{sought.trim()}”</span>}
				</>
			),
			act: () => pick({ kind, words: sought.trim() }),
		}));
	const others: ChooserRow[] = other
		? [{ key: 'other', mark: { 'data-make': 'other' }, shows: <strong>{other.words}</strong>, act: other.act }]
		: [];
	return (
		<Chooser
			many="steg"
			isQuick={!canMake && !other}
			rows={(sought) => ({
				first: [...(canMake ? made(sought) : []), ...others],
				found: stepsToChoose(draft, sought)
					.filter(canBe)
					.map((choice) => ({
						key: choice.state,
						mark: { 'data-to': choice.state },
						shows: <Found {...choice} />,
						act: () => pick({ to: choice.state }),
					})),
			})}
			{...{ label, close, words }}
		/>
	);
}

function Found({ text, way, isOutcome, isLoose }: StepChoice) {
	return (
		<>
			<Icon name={isOutcome ? 'check' : 'next'} /> <span>{text}</span>
			{isLoose ? <span class="quiet">löst</span> : way && <span class="quiet">{way}</span>}
		</>
	);
}

const NEW: { kind: NewStep['kind']; words: string }[] = [
	{ kind: 'outcome', words: 'Nytt utfall' },
	{ kind: 'question', words: 'Ny fråga' },
	{ kind: 'step', words: 'Något att göra' },
];
