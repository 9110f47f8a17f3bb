import type { Known } from '../../import/write/known.ts';
import { AreaParts } from './AreaParts.tsx';
import { Changes } from './Changes.tsx';
import { Give } from './Give.tsx';
import { NextParts } from './NextParts.tsx';
import { faultIn, type ThereArea } from './place.ts';
import { Ticks } from './Ticks.tsx';
import { useImport } from './useImport.ts';
import { Where } from './Where.tsx';
import { Write } from './Write.tsx';

/** What the page knows of the project: what is there, the areas that a next version may be of, and the site's first address. */
export type Told = { known: Known; areas: ThereArea[]; home: string };

type State = ReturnType<typeof useImport>;

/** From a document to files: given, placed, looked at, written. It is read in a worker, and nothing leaves the browser. */
export function Import({ known, areas, home }: Told) {
	const state = useImport(known, areas);
	const { given, place, shown, said, fault, look } = state;
	const isReady = faultIn(place, known) === undefined && (place.next !== '' || place.id !== '');
	return (
		<>
			<section aria-labelledby="dokumentet">
				<h2 id="dokumentet">1. Dokumentet</h2>
				<Give given={given?.name} read={state.read} refuse={state.drop} />
			</section>
			<section aria-labelledby="omradet" hidden={!given}>
				<h2 id="omradet">2. Området</h2>
				<Where {...{ place, areas, known, home }} set={state.move} />
				<p class="deeds">
					<button type="button" class={shown ? 'button' : 'button primary'} disabled={!isReady} onClick={() => look()}>
						{shown ? 'Läs om' : 'Visa vad det blir'}
					</button>
				</p>
			</section>
			<p class={shown ? 'sr-only' : 'said'} role="status">
				{said}
			</p>
			<div role="alert">{fault && <p class="fault">{fault}</p>}</div>
			<Preview {...state} />
			{shown && (
				<Write
					key={state.turn}
					area={place.next || place.id}
					isNext={'next' in shown}
					files={'area' in shown ? shown.area.files : shown.next.files}
					changed={'next' in shown ? shown.next.changed : []}
					{...{ reader: state.reader, areas, home }}
				/>
			)}
		</>
	);
}

function Preview({ shown, given, ticked, tick }: State) {
	if (!shown || !given) return null;
	return (
		<section aria-labelledby="forhandsgranska">
			<h2 id="forhandsgranska">3. Så blir det</h2>
			{given.headings.length > 0 && (
				<Ticks
					title="Rubriker som är skrivna för hand"
					help="De känns igen på fet text och nummer, och kan vara fel. Ta bort bocken för det som är vanlig text."
					rows={given.headings.map(({ nth, title }) => ({ id: nth, text: title }))}
					isOn={(nth) => !ticked.texts.includes(nth)}
					set={(nth, isOn) => tick({ texts: isOn ? ticked.texts.filter((one) => one !== nth) : [...ticked.texts, nth] })}
				/>
			)}
			{given.changes.length > 0 && <Changes changes={given.changes} isNext={'next' in shown} {...{ ticked, tick }} />}
			{'area' in shown ? (
				<AreaParts preview={shown.area} {...{ ticked, tick }} />
			) : (
				<NextParts preview={shown.next} {...{ ticked, tick }} />
			)}
		</section>
	);
}
