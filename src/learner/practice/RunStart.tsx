import type { Run } from '../progress/progress.ts';

type Props = { total: number; begun?: Run; start: (count: number) => void; resume: () => void };

const LENGTHS = [5, 10, 20];

/** The choice before a run: how many calls, or the run that was left. */
export function RunStart({ total, begun, start, resume }: Props) {
	const lengths = [...LENGTHS.filter((length) => length < total), total];
	return (
		<section class="step run-start" aria-labelledby="pass">
			<h2 id="pass" tabIndex={-1}>
				Hur många samtal?
			</h2>
			<p>Du svarar med samma tangenter som i ett riktigt samtal. Första svaret på varje samtal räknas.</p>
			<ul class="run">
				{begun && (
					<li>
						<button type="button" class="button primary" data-next="fortsatt" onClick={resume}>
							<kbd>1</kbd> Fortsätt passet, samtal {begun.results.length + 1} av {begun.calls.length}
						</button>
					</li>
				)}
				{lengths.map((length, i) => (
					<li key={length}>
						<button type="button" class={!begun && i === 0 ? 'button primary' : 'button'} data-next={length} onClick={() => start(length)}>
							<kbd>{i + (begun ? 2 : 1)}</kbd> {length === total ? `Alla ${total}` : `${length} samtal`}
						</button>
					</li>
				))}
			</ul>
		</section>
	);
}
