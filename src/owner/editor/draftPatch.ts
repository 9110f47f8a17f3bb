import { asText, found, patched, shape, type Place } from './patch.ts';

const WHERE = 'draftPatch.ts';
const MODIFIED = shape(';if\\((N)\\((N)\\)\\)\\{let \\2=\\{timestamp:');
const STORE = shape(
	'(?<=;)N\\(\\(\\)=>\\{let\\{current:(N)\\}=(N);if\\(\\1&&!(N)\\)\\{.{0,60}?if\\((N)\\)\\{\\3=(new N\\()\\4(,`draft-backups`,\\{[^}]*\\}\\));return\\}\\}\\3=null\\}\\);',
);
const PLACES: Place[] = [
	['Escape closes a list, and never the editor', /closeWithEscape\?\?=!0/, 'closeWithEscape??=!1'],
	[
		'a draft outlives a change in the lists of choices',
		shape('(N)\\.cmsConfigVersion===N\\.current\\?\\1:\\(await N\\(N,N\\),null\\)'),
		'$1',
	],
	[
		'there is a store for drafts: it looks for one before a folder has been opened, and not again',
		STORE,
		'var draftStore=()=>{let name=$2.current?.repository?.databaseName;return $3??=name?$5name$6:void 0};',
	],
	[
		'a draft knows what its file said',
		MODIFIED,
		';const base=globalThis.editorDrafts.base($2);if($1($2)&&globalThis.editorDrafts.isTyped($2)){let $2={base,timestamp:',
	],
	[
		'a draft is kept when its entry is left',
		shape('=(N)=>\\{globalThis\\.clearTimeout\\((N)\\),\\1&&N&&\\(\\2=globalThis\\.setTimeout\\(\\(\\)=>\\{(N)\\(\\1\\)\\},500\\)\\)\\}'),
		'=$1=>{globalThis.editorDrafts.hold($1,$3,MODIFIED)}',
	],
	[
		'what was saved is no draft',
		shape('=async\\((N),(N)=``\\)=>\\{await (N)\\?\\.delete\\(\\[\\1,\\2\\]\\)\\}'),
		'=async($1,$2=``)=>{globalThis.editorDrafts.drop();await $3?.delete([$1,$2])}',
	],
	[
		'a draft is put back without a question where its file says what it said',
		shape(
			'(async\\(\\{draft:(N)\\}\\)=>\\{)(.{0,200}?(N)=await N\\(N,N\\);if\\(!\\4\\)return;.{0,120}?Promise\\.withResolvers\\(\\);)(N\\.current=\\{show:!0,[^}]*\\});let (N)=await (N);',
		),
		'$1await globalThis.editorDrafts.settled();$3const same=globalThis.editorDrafts.isOnSameText($4,$2);if(!same)$5;let $6=same||await $7;',
	],
	[
		'an owner is told of a draft that was left',
		shape('(\\.current\\.saved\\)return;)(let\\{collectionName:N,originalEntry:N\\}=N;)'),
		'$1await globalThis.editorDrafts.settled();$2',
	],
	[
		'to answer later throws no draft away',
		shape('(`restore_backup_title`\\).{0,80}?)`restore`(.{0,80}?)`discard`(.{0,400}?onCancel:\\(\\)=>\\{N\\(N\\)\\?\\.\\()!1\\)'),
		'$1`draft_put_back`$2`draft_later`$3)',
	],
];

/** Puts `drafts.ts` into Sveltia's bundle. Throws where a version has other shapes: then each place is to be looked at anew. */
export function patchDrafts(code: string): string {
	const [, modified] = found(code, ['a draft has changed', MODIFIED], WHERE);
	const [, , , store = ''] = found(code, ['there is a store for drafts', STORE], WHERE);
	const places = PLACES.map(([what, place, instead]): Place => [what, place, instead.replace('MODIFIED', () => asText(modified))]);
	const name = store.replaceAll('$', '\\$');
	return patched(code, places, WHERE).replaceAll(new RegExp(`(?<![\\w$.])${name}\\?\\.`, 'g'), 'draftStore()?.');
}
