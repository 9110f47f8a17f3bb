import type { AreaAsked } from '../../edit/acts/newArea.ts';
import type { Left } from '../save/placed.ts';
import type { Change } from '../save/store.ts';

/** An act over several files, by what is asked for. */
export type Ask =
	| { act: 'answer'; id: string; answer?: string }
	| { act: 'retire'; id: string; why: string; replacedBy?: string | undefined }
	| ({ act: 'area' } & AreaAsked);

/** What an act comes to: the files as they are to be saved, in words what happens to each, and what is left under a head each. */
export type Told = { changes: Change[]; happens: string[]; left: { head: string; places: Left[] }[]; message: string };
