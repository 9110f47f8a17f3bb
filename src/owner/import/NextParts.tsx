import { useState } from 'preact/hooks';
import type { NextPreview } from './asks.ts';
import { Files } from './Part.tsx';
import { Ticks } from './Ticks.tsx';
import type { Ticked } from './wished.ts';

type Props = { preview: NextPreview; ticked: Ticked; tick: (change: Partial<Ticked>) => void };

const toggled = (list: string[], id: string, isOn: boolean) => (isOn ? [...list, id] : list.filter((one) => one !== id));

/** What the next version changed, the most dangerous first, and what somebody can decide of it at once. */
export function NextParts({ preview, ticked, tick }: Props) {
	const { account, isWhole, report, markdown, files, changed } = preview;
	const whole = <p class={isWhole ? 'account' : 'account not-whole'}>{account}</p>;
	if (report.length === 0)
		return (
			<>
				{whole}
				<p class="count">Inget är ändrat sedan förra versionen.</p>
			</>
		);
	return (
		<>
			{whole}
			<p class="count">
				{report.length} {report.length === 1 ? 'ändring' : 'ändringar'}, det farligaste först
			</p>
			<ol class="report">
				{report.map((line) => (
					<li key={line}>{line}</li>
				))}
			</ol>
			<Copy text={markdown} />
			<Decide {...{ preview, ticked, tick }} />
			<Files files={[...changed.map(([path]) => ({ path, what: 'ändras' })), ...files.map(([path]) => ({ path, what: 'ny' }))]} />
		</>
	);
}

function Decide({ preview: { language, verbatim }, ticked, tick }: Props) {
	return (
		<>
			{language.length > 0 && (
				<Ticks
					title="Bara språkligt?"
					help="Bocka i det som betyder detsamma som förut. Då behöver ställena inte jämföras på nytt."
					rows={language.map(({ id, was, is }) => ({ id, text: `${id}: ”${was}” → ”${is}”` }))}
					isOn={(id) => ticked.language.includes(id)}
					set={(id, isOn) => tick({ language: toggled(ticked.language, id, isOn) })}
				/>
			)}
			{verbatim.length > 0 && (
				<Ticks
					title="Sidor som ingen har ändrat sedan de lästes in"
					help="Bocka i dem som ska få dokumentets nya text. Träd och mejl ändras aldrig härifrån."
					rows={verbatim.map(({ id, title, pictures }) => ({ id, text: title + keptInWords(pictures) }))}
					isOn={(id) => ticked.pages.includes(id)}
					set={(id, isOn) => tick({ pages: toggled(ticked.pages, id, isOn) })}
				/>
			)}
		</>
	);
}

/** What becomes of the pictures of a page that is updated. */
function keptInWords(pictures: number): string {
	if (pictures === 0) return '';
	return pictures === 1
		? ' (bilden på sidan följer med: jämför den med dokumentets)'
		: ` (${pictures} bilder på sidan följer med: jämför dem med dokumentets)`;
}

function Copy({ text }: { text: string }) {
	const [said, setSaid] = useState('');
	const copy = () =>
		navigator.clipboard.writeText(text).then(
			() => setSaid('Rapporten är kopierad.'),
			() => setSaid('Det gick inte att kopiera. Markera listan och kopiera den själv.'),
		);
	return (
		<p class="deeds">
			<button type="button" class="button" onClick={() => void copy()}>
				Kopiera rapporten som Markdown
			</button>
			<span role="status" class="help">
				{said}
			</span>
		</p>
	);
}
