import { asText, found, patched, shape, type Place } from './patch.ts';

const WHERE = 'choicePatch.ts';
/** Where Sveltia holds all entries that it knows. */
export const ENTRIES = [
	'it holds all entries',
	shape('N=>\\{let N=(N)\\.current;if\\(N!==(N)\\.source\\)\\{let N=new Map;N\\.forEach\\(\\(N,N\\)=>\\{Object\\.values\\(N\\.locales\\)'),
] as const;
const DRAFT = [
	'a field knows the entry that it is in',
	shape('let N=(N)\\(\\),\\{valueStoreKey:N=`currentValues`\\}=N\\(`field-editor`\\)'),
] as const;
const OPTIONS = shape(
	'(let (N)=N\\(t,`currentValue`,15\\),.{0,120}?=N\\(t,`sortOptions`,3,!1\\),N=(N)\\(\\(\\)=>t\\.fieldConfig\\.options\\).{0,80}?)(,N=\\3\\(\\(\\)=>\\{let (N)=.{0,160}?),\\5\\}\\);',
);

/** Puts `choices.ts` where Sveltia reads the options of a list. Throws where a version has other shapes. */
export function patchChoices(code: string): string {
	const [, entries] = found(code, ENTRIES, WHERE);
	const [, draft] = found(code, DRAFT, WHERE);
	const values = 'chosenIn.current?.currentValues?.[t.locale]??{}';
	const given = `{value:$2(),path:t.keyPath,entries:${asText(entries)}.current,values:${values},held,again}`;
	const place: Place = [
		'a list has the options of its configuration',
		OPTIONS,
		`$1,chosenIn=${asText(draft)}(),held=new Set,again=()=>{${asText(entries)}.current=[...${asText(entries)}.current]}$4,globalThis.editorChoices.of($5,${given})});`,
	];
	return patched(code, [place], WHERE);
}
