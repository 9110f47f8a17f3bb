// cspell:disable -- Swedish and English words without their marks.
import { isDenying } from './denying.ts';
import { keyOf } from './swedish.ts';

/** Words that say nothing of what is sought, as long as others do. */
export const STOP_WORDS = words(
	'alla allt an and ar are at att av aven bara be blev bli blir blivit ca can cirka da dar de dem den denna dess det detta dig ' +
		'din dina dit ditt do does dom du efter eller en er era ert ett for forhand fran genom ha hade haft halsning halsningar han ' +
		'hans har has have hej hejsan henne hennes hit hon honom hos how http https hur i if in innan inte is it its ja jag ju just ' +
		'kan kanske kund kunde kunden kundens kunder kunderna kunna lite man med medan men mig min mina mitt mot mvh my mycket nagon ' +
		'nagot nagra nan nar ni nog nu och ocksa of om on or oss our over pa per redan sa samma sedan sen sig sin sina sitt sjalv ska ' +
		'skall skulle snalla som tack the their they this till to trots under undrar ungefar upp ut vad vanlig vanliga vanligen var ' +
		'vara varfor varit vars vart vem vi vid vilka vilken vilket vill ville vore was we were what when where which who will with ' +
		'would www you your',
);

/** Words that every customer and every routine says: they tell a little, and never outvote the word that decides. */
const COMMON = new Set(
	(
		'aldrig alls alltid anda annan anvanda any aret ater aterkom basta battre behov besked bor borde borja bra brukar cannot dag dags ' +
		'dessutom direkt eftersom egen egentligen eget egna enda extra fall fanns far fast fin finns fler flesta folk forra forsokt forst ' +
		'fort fortfarande fraga framme gallde galler gang ganska gar garna ge ger get giltig gissar gjorde gjort gor got haller hand hant ' +
		'hela heller hellre help helt hemma hitta hjalp hoppas hor hort igar igen ihop ingenting inne kanna kom kvar la lagga lagt lamna ' +
		'lang langt lat likadant lugn manga maste mer mest minut nagonsin nagonting nasta need new no not ny olika ord ovrigt ' +
		'please plotsligt prata precis prova ringa ringde ringt sade saga sagt sak samtidigt sant satt se see senast senaste sent sist ' +
		'sitter sjalva skicka skrev skriva slut snart some sort sta stallet star still stod stor svar ta tanker testa there tid tidigare ' +
		'titta trodde tror tva tycker undra upplever uppskattar utan val vanta varandra varje verkar vet viktigt vilja visa visst want'
	)
		.split(' ')
		.map(keyOf),
);

/** How much a folded word tells by itself, however rare it is in the content: 0 for a stop word, 1 for most. */
export function tellingOf(word: string): number {
	return STOP_WORDS.has(word) ? 0 : isDenying(word) || COMMON.has(keyOf(word)) ? 0.4 : 1;
}

function words(list: string): Set<string> {
	return new Set(list.split(' '));
}
