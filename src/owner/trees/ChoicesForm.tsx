import type { ChoiceRule, Choices } from '../../../machines/tree.ts';
import { setStep } from '../../edit/commands.ts';
import { nameFrom } from '../../model/ids.ts';
import { useEditing } from './context.ts';
import type { AnswerChoice } from './answerChoice.ts';

type Props = { state: string; meta: Choices; answers: AnswerChoice[] };

/** Several things that may be so at once, and which of them give which answer. */
export function ChoicesForm({ state, meta, answers }: Props) {
	const { act, type } = useEditing();
	const { options, rules } = meta;
	const add = (label: string) => {
		const id = freeName(label, Object.keys(options));
		if (label.trim()) act((draft) => setStep(draft, state, ['options', id], { label: label.trim() }));
	};
	const writeRules = (next: ChoiceRule[]) => act((draft) => setStep(draft, state, ['rules'], next));
	const remove = (id: string) =>
		act((draft) => {
			const without = (list: string[] | undefined) => list?.filter((one) => one !== id);
			const cleared = rules.map(({ all, any, none, answer }) =>
				ruleOf({ all: without(all), any: without(any), none: without(none) }, answer),
			);
			return setStep(setStep(draft, state, ['rules'], cleared).draft, state, ['options', id], undefined);
		});
	return (
		<>
			<fieldset class="bands">
				<legend>Det som kan väljas</legend>
				{Object.entries(options).map(([id, { label }]) => (
					<div class="band" key={id}>
						<input
							aria-label="Valet"
							value={label}
							autocomplete="off"
							onInput={({ currentTarget }) => type((draft) => setStep(draft, state, ['options', id, 'label'], currentTarget.value))}
						/>
						<button type="button" class="tool" aria-label={`Ta bort ${label}`} onClick={() => remove(id)}>
							×
						</button>
					</div>
				))}
				<input
					aria-label="Ett val till"
					placeholder="Ett val till, Enter"
					autocomplete="off"
					onKeyDown={(event) => {
						if (event.key !== 'Enter') return;
						event.preventDefault();
						add(event.currentTarget.value);
						event.currentTarget.value = '';
					}}
				/>
			</fieldset>
			<fieldset class="bands">
				<legend>Vad som ger vilket svar</legend>
				{rules.map((rule, i) => (
					<Rule
						key={i}
						{...{ rule, options, answers }}
						isLast={i === rules.length - 1}
						write={(next) => writeRules(rules.with(i, next))}
						remove={rules.length > 2 ? () => writeRules(rules.toSpliced(i, 1)) : undefined}
					/>
				))}
				<button
					type="button"
					class="button small"
					onClick={() => writeRules(rules.toSpliced(rules.length - 1, 0, { answer: answers[0]?.id ?? '' }))}
				>
					En regel till
				</button>
			</fieldset>
		</>
	);
}

type RuleProps = {
	rule: ChoiceRule;
	options: Choices['options'];
	answers: AnswerChoice[];
	isLast: boolean;
	write: (rule: ChoiceRule) => void;
	remove?: () => void;
};

const HOLDS = { '': 'spelar ingen roll', all: 'är valt', any: 'eller något annat valt', none: 'är inte valt' } as const;

function Rule({ rule, options, answers, isLast, write, remove }: RuleProps) {
	const { answer, ...conditions } = rule;
	const holdsOf = (id: string) => (['all', 'any', 'none'] as const).find((key) => conditions[key]?.includes(id)) ?? '';
	const set = (id: string, holds: string) => {
		const listOf = (key: 'all' | 'any' | 'none') => {
			const others = (conditions[key] ?? []).filter((one) => one !== id);
			return holds === key ? [...others, id] : others;
		};
		write(ruleOf({ all: listOf('all'), any: listOf('any'), none: listOf('none') }, answer));
	};
	return (
		<div class="rule">
			{isLast ? (
				<span class="counted">annars</span>
			) : (
				<ul>
					{Object.entries(options).map(([id, { label }]) => (
						<li key={id}>
							<label class="label">
								{label}
								<select value={holdsOf(id)} onChange={({ currentTarget }) => set(id, currentTarget.value)}>
									{Object.entries(HOLDS).map(([value, words]) => (
										<option key={value} value={value}>
											{words}
										</option>
									))}
								</select>
							</label>
						</li>
					))}
				</ul>
			)}
			<label class="label">
				ger svaret
				<select value={answer} onChange={({ currentTarget }) => write({ ...rule, answer: currentTarget.value })}>
					{answers.map(({ id, label }) => (
						<option key={id} value={id}>
							{label}
						</option>
					))}
				</select>
			</label>
			{remove && !isLast && (
				<button type="button" class="tool" aria-label="Ta bort regeln" onClick={remove}>
					×
				</button>
			)}
		</div>
	);
}

type Conditions = Record<'all' | 'any' | 'none', string[] | undefined>;

/** A rule without its empty conditions. */
function ruleOf(conditions: Conditions, answer: string): ChoiceRule {
	const some = Object.entries(conditions).filter(([, list]) => list && list.length > 0);
	return { ...Object.fromEntries(some), answer };
}

function freeName(label: string, taken: readonly string[]): string {
	const name =
		nameFrom(label)
			.slice(0, 30)
			.replace(/^(\d+)$/, 'val-$1') || 'val';
	return taken.includes(name) ? freeName(`${name}-2`, taken) : name;
}
