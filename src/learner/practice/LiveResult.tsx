import { useEffect, useRef } from 'preact/hooks';
import { leaveUnasked } from '../../agent/desk/useLeave.ts';
import { Icon } from '../../theme/Icon.tsx';
import { said } from '../../tree/said.ts';
import type { Trees } from '../../tree/follow.ts';
import { isSound, type CallVerdict, type LetterVerdict } from './judgeCall.ts';
import type { PublishedExercise } from './published.ts';
import { endsInWords } from './words.ts';

type Props = {
	call: PublishedExercise;
	verdict: CallVerdict;
	trees: Trees;
	list: string;
	/** The assignment that the call belongs to. */ assigned?: string;
	/** What was said that was not so, as far as it was asked for. */
	misled: string[];
	minutes: number;
	asked: number;
	of: number;
};

/** How a call as it is went: its end, its way, each text with whom it went to and its gaps, and what the note lacks. */
export function LiveResult({ call, verdict, trees, list, assigned, misled, minutes, asked, of }: Props) {
	const heading = useRef<HTMLHeadingElement>(null);
	useEffect(() => heading.current?.focus(), []);
	const next = () => leaveUnasked(() => location.assign(assigned ?? location.pathname));
	return (
		<section class={`caller live-result ${verdict.passed ? 'is-right' : 'is-wrong'}`} aria-labelledby="resultat">
			<h2 id="resultat" tabIndex={-1} ref={heading}>
				<Icon name={verdict.passed ? 'check' : 'warning'} /> {verdict.passed ? 'Allt rätt' : 'Inte allt rätt den här gången'}
			</h2>
			<ul class="marks">
				<Marks {...{ call, verdict, trees }} />
			</ul>
			{misled.map((text) => (
				<p key={text}>
					<strong>Det stämde inte:</strong> {text}
				</p>
			))}
			<p class="help">
				Samtalet tog {minutesInWords(minutes)}. Du tog reda på {asked} av {of} saker.
			</p>
			<ul class="after">
				<li>
					<button type="button" class="button primary" data-next="nasta" onClick={next}>
						{assigned ? 'Till uppgiften' : 'Nästa samtal'}
					</button>
				</li>
				<li>
					<a class="button" href={list} data-next="lista">
						Alla samtal
					</a>
				</li>
			</ul>
		</section>
	);
}

function Marks({ call, verdict, trees }: Pick<Props, 'call' | 'verdict' | 'trees'>) {
	const goal = call.outcomes.at(-1);
	const ends = goal && endsInWords(verdict, goal, trees);
	const step = verdict.left?.step;
	const tree = step && trees[step.tree];
	const words = tree && said(tree, step.state, step.answer);
	return (
		<>
			<Mark what="Utfall" good={verdict.right}>
				{verdict.right ? ends?.right : `Rätt utfall är ${ends?.right}.${ends?.stopped ? ` Du stannade vid ${ends.stopped}.` : ''}`}
			</Mark>
			<Mark what="Väg" good={!verdict.left && !verdict.early}>
				{words && step ? `${words.question} Rätt svar är ${words.answer}. ${step.why}` : 'Varje fråga fick rätt svar.'}
			</Mark>
			{verdict.letters.map((letter) => (
				<Mark key={letter.title} what={letter.title} good={isSound(letter)}>
					{inWords(letter)}
				</Mark>
			))}
			{verdict.strays.map((title) => (
				<Mark key={title} what={title} good={false}>
					Den texten skulle inte ha kopierats här.
				</Mark>
			))}
			<Mark what="Anteckning" good={verdict.noteCopied && verdict.unnoted.length === 0}>
				{noteInWords(verdict)}
			</Mark>
		</>
	);
}

function minutesInWords(minutes: number): string {
	if (minutes === 0) return 'mindre än en minut';
	return minutes === 1 ? '1 minut' : `${minutes} minuter`;
}

type MarkProps = { what: string; good: boolean; children: string | (string | undefined)[] | undefined };

function Mark({ what, good, children }: MarkProps) {
	return (
		<li class={good ? 'good' : 'bad'}>
			<Icon name={good ? 'check' : 'warning'} /> <strong>{what}:</strong> <span class="sr-only">{good ? 'rätt.' : 'inte rätt.'}</span>{' '}
			{children}
		</li>
	);
}

/** What is right or wrong with a text: whether it left the page, to whom, and what was missing or wrong in it. */
function inWords(letter: LetterVerdict): string {
	if (!letter.copied) return 'Texten blev aldrig kopierad.';
	const faults = [
		...(letter.notCopied.length > 0 ? [`Det här blev aldrig kopierat: ${letter.notCopied.join(', ')}.`] : []),
		...(letter.to === letter.rightTo ? [] : [`Den gick till ${letter.to}, men skulle till ${letter.rightTo}.`]),
		...(letter.gaps.length > 0 ? [`Saknas: ${letter.gaps.join(', ')}.`] : []),
		...(letter.wrong.length > 0 ? [`Stämmer inte: ${letter.wrong.join(', ')}.`] : []),
	];
	return faults.length > 0 ? faults.join(' ') : 'Rätt mottagare, och inget saknas.';
}

/** What is right or wrong with the note: whether it left the page, and what is missing in it as it did. */
function noteInWords({ noteCopied, unnoted }: CallVerdict): string {
	const faults = [
		...(noteCopied ? [] : ['Den blev aldrig kopierad.']),
		...(unnoted.length > 0 ? [`Det här saknas i den: ${unnoted.join(', ')}.`] : []),
	];
	return faults.length > 0 ? faults.join(' ') : 'Den säger det som behövs.';
}
