import * as commands from '../../edit/commands.ts';
import type { Act, Draft, Place } from '../../edit/draft.ts';
import type { Mend, Told } from '../../edit/judge.ts';
import { plainWords } from '../../edit/plainWords.ts';
import { Icon } from '../../theme/Icon.tsx';
import { useEditing } from './context.ts';

/** What a message begins with in a list of all: here it stands at its step. */
const STEP = /^Steget [”"][^”"]*[”"]: /;

type Command = (draft: Draft, ...args: unknown[]) => Act;

/** What the check says of one place. */
export function toldAt(told: readonly Told[], { state, answer, key }: Place): Told[] {
	return told.filter(({ at }) => at?.state === state && at.answer === answer && (at.key ?? '') === (key ?? ''));
}

/** Messages where they belong, each with its remedy where one press puts it right. */
export function Messages({ id, told }: { id?: string; told: readonly Told[] }) {
	const { act, draft } = useEditing();
	return (
		<div class="messages" id={id}>
			{told.map((one) => (
				<p key={one.message} class={one.todo ? 'todo' : one.warning ? 'look' : 'fault'}>
					<Icon name={one.todo ? 'todo' : 'warning'} />
					<span>{plainWords(one.message, draft.tree).replace(STEP, '')}</span>
					{one.mend && (
						<button type="button" class="button small" onClick={() => act(commandOf(one.mend as Mend))}>
							{one.mend.words}
						</button>
					)}
				</p>
			))}
		</div>
	);
}

/** The remedy as an act. */
function commandOf({ command, args }: Mend): (draft: Draft) => Act {
	const named = (commands as unknown as Record<string, Command | undefined>)[command];
	if (!named) throw new Error(`There is no command "${command}".`);
	return (draft) => named(draft, ...args);
}
