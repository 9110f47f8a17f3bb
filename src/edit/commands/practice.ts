import type { Exercise } from '../../model/exercise.ts';
import { fileOf } from '../../model/kinds.ts';
import type { Act, Draft, Files } from '../draft.ts';
import { quoted } from '../words.ts';
import { idForFile, withFile } from './files.ts';
import { groundsOf } from './made.ts';
import { stepIn } from './steps.ts';
import { yamlOf } from './yaml.ts';

/**
 * A call to practise on: what is said first, of each answer on the way what is asked, heard and shows it, and what its texts and its note
 * are to hold where it can be taken as it is.
 */
export type NewPractice = Pick<Exercise, 'title' | 'level' | 'who' | 'opening' | 'facts' | 'note'> & {
	way: { answer: string; ask: string; finds: string; why: string }[];
	/** The outcome where the way ends. */
	outcome: string;
};

/** Writes a practice call that goes the way to an outcome. */
export function newPractice(draft: Draft, { title, level, who, opening, way, outcome, facts, note }: NewPractice, project: Files): Act {
	const text = yamlOf({
		...{ title, level, who, opening },
		tree: draft.tree.id,
		findings: way.map(({ ask, finds }) => ({ ask, finds })),
		path: way.map(({ answer, why }) => ({ answer, why })),
		...{ outcome, facts, note },
		source: groundsOf(stepIn(draft, outcome)),
	});
	const path = fileOf('exercises', idForFile('exercises', title, draft, project));
	return { draft: withFile(draft, path, text), said: `skriv övningen ${quoted(title)}`, at: { state: outcome } };
}
