import { asText, found, patched, shape, type Place } from './patch.ts';
import { ENTRIES } from './choicePatch.ts';

const WHERE = 'usesPatch.ts';
const PLAN = shape('(=\\(\\{collection:N,collectionFile:N,entries:(N)\\}\\)=>\\{let N=new Map,N=\\[\\];.{0,260}?blockers:N\\(N\\))\\}\\}');
const NOTE = shape(
	'(function N\\(e,t\\)\\{.{0,60}?let (N)=N\\(t,`kind`,3,`entry`\\);.{0,1100}?t\\.plan\\.targets\\.length&&N\\(N,1\\)\\}\\),N\\(e,N\\))',
);
/** What Svelte runs once a part is on the page, and its end when it is taken away. */
const EFFECT = [
	'something happens once a part is shown',
	shape('(N)\\(\\(\\)=>\\{if\\(!N\\(N\\)\\|\\|!N\\(\\)\\)return;let N=N\\(\\);N\\(N,void 0\\)'),
] as const;

/** Puts `uses.ts` into Sveltia's question whether to delete. Throws where a version has other shapes. */
export function patchUses(code: string): string {
	const [, entries] = found(code, ENTRIES, WHERE);
	const [, effect] = found(code, EFFECT, WHERE);
	const places: Place[] = [
		['a deletion takes other entries along', PLAN, '$1,entries:$2}}'],
		[
			'the question whether to delete says what goes along',
			NOTE,
			`$1,$2()===\`entry\`&&${asText(effect)}(()=>globalThis.editorUses.tell(e,t.plan,()=>${asText(entries)}.current))`,
		],
	];
	return patched(code, places, WHERE);
}
