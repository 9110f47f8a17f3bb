import { useState } from 'preact/hooks';
import { Fields } from '../step/Fields.tsx';
import type { Need } from '../../call/needed.ts';
import type { Field } from '../../model/field.ts';
import { Icon } from '../../theme/Icon.tsx';
import { UNKEPT } from '../../theme/unkept.ts';
import { COPY_FIRST, late, notFetched } from '../../delivery/late.ts';
import type { Report, Reported } from './Report.tsx';
import type { Line } from './useCall.ts';

/** What only the awake player can fill the desk with. */
export type DeskProps = {
	line: Line;
	/** What tells whose call it is; nothing where nothing does yet. */
	whose: string[];
	/** The fields that have no place of their own in the step. */
	needs: Need[];
	fields: Record<string, Field>;
	note: string;
	/** Copies the note as it is at that moment, which may be a frame ahead of the one that is shown. */
	copyNote: () => void;
	/** The walks of the call where the agent does not stand, with when to come back to each, and what takes one of them out of it. */
	others: Other[];
	remove: (walk: number) => void;
	/** What the mail to the routine's owner is about; nothing before a tree is chosen. */
	report?: () => Reported;
	fresh: () => void;
	/** There is room to have it all open beside the step. */
	beside: boolean;
};

type Other = { id: number; title: string; later?: { when: string; what: string; remind: () => void } };

const NO_NEEDS = 'Ingen text härifrån ber om fler uppgifter.';
const NO_TREE = 'Välj vad samtalet gäller, så kommer fälten hit.';

/**
 * What follows the agent through the call: the facts that texts ask for, the case note that grows with the answers, and a new call.
 * The page holds it empty, so that nothing moves when the player fills it.
 */
export function Desk({ desk }: { desk?: DeskProps }) {
	const [Reporting, setReporting] = useState<typeof Report>();
	const filled = desk?.needs.filter(({ id }) => desk.line.values[id]?.trim()).length;
	return (
		<div class="desk needs-script notranslate" data-pagefind-ignore translate={false}>
			<p class="whose-call">{desk && desk.whose.length > 0 ? desk.whose.join(' · ') : 'Ingen kund än'}</p>
			<div class="desk-parts">
				<details class="desk-part" data-part="fields" name={desk?.beside ? undefined : 'desk'} open={desk?.beside}>
					<summary class="button bare">
						Uppgifter <kbd>U</kbd> <Count of={filled} />
					</summary>
					{desk && desk.needs.length > 0 && (
						<Fields scope="samtal" needs={desk.needs} fields={desk.fields} values={desk.line.values} setValue={desk.line.setValue} />
					)}
					{desk?.needs.length === 0 && <p class="quiet">{desk.report ? NO_NEEDS : NO_TREE}</p>}
				</details>
				<details class="desk-part" data-part="note" name={desk?.beside ? undefined : 'desk'} open={desk?.beside}>
					<summary class="button bare">
						Anteckning <kbd>A</kbd>
					</summary>
					<Note desk={desk} />
				</details>
				<button type="button" class="button bare" data-act="new" onClick={desk?.fresh}>
					Nytt samtal
				</button>
			</div>
			<div class="desk-tools">
				<button type="button" class="button bare" data-act="report" onClick={() => desk?.report && fetchReport(desk, setReporting)}>
					Något stämmer inte?
				</button>
				<button type="button" class="button bare" data-act="keys" aria-haspopup="dialog">
					Tangenter <kbd>?</kbd>
				</button>
			</div>
			{Reporting && desk?.report && <Reporting {...desk.report()} copy={desk.line.copy} close={() => setReporting(undefined)} />}
		</div>
	);
}

/** The mail to the routine's owner is rare: what shows it is fetched when it is asked for. */
function fetchReport({ line }: DeskProps, show: (part: () => typeof Report) => void) {
	void late(
		() => import('./Report.tsx'),
		(part) => show(() => part.Report),
		() => line.say(notFetched('Mejlet till rutinens ägare', COPY_FIRST)),
	);
}

/** How many of the fields hold something; nothing where none does. */
function Count({ of = 0 }: { of?: number }) {
	return of === 0 ? null : (
		<span class="count">
			{of} {of === 1 ? 'ifylld' : 'ifyllda'}
		</span>
	);
}

/** A walk where the agent no longer stands: when to come back to it, and what takes it out of the call. */
function OtherWalk({ title, later, remove }: Other & { remove: () => void }) {
	return (
		<div class="other-walk">
			{later && (
				<p>
					<Icon name="clock" />{' '}
					<strong>
						Följ upp ”{title}” {later.when}:
					</strong>{' '}
					{later.what}{' '}
					<button type="button" class="link" data-act="remind" onClick={later.remind}>
						Lägg i kalendern <span class="quiet">.ics</span>
					</button>
				</p>
			)}
			<button type="button" class="button bare" data-act="remove" onClick={remove}>
				Ta bort ”{title}” ur samtalet
			</button>
		</div>
	);
}

/** The case note, made from the path, with what the agent adds. The page's own desk has only the button, for the key that copies. */
function Note({ desk }: { desk?: DeskProps }) {
	const take = (event: { currentTarget: { value: string } }) => desk?.line.act({ type: 'words', words: event.currentTarget.value });
	return (
		<div class="note">
			{desk && (
				<>
					<pre tabIndex={desk.beside ? undefined : 0} role="group" aria-label="Anteckningen">
						{desk.note}
					</pre>
					{desk.others.map((other) => (
						<OtherWalk key={other.id} {...other} remove={() => desk.remove(other.id)} />
					))}
					<label>
						<span>Lägg till i anteckningen</span>
						<textarea
							rows={2}
							name="anteckning"
							spellcheck={false}
							{...UNKEPT}
							value={desk.line.call.words}
							onInput={take}
							onChange={take}
						/>
					</label>
				</>
			)}
			<button type="button" class="button primary" data-copy-note onClick={desk?.copyNote}>
				<Icon name="copy" /> Kopiera anteckningen <kbd>A</kbd>
			</button>
		</div>
	);
}
