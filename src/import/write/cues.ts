/** A condition that a sentence states, as it stands there, and the sentence. */
export type Cue = { condition: string; sentence: string };

/** A sentence that begins with its verb asks before it tells: `Finns det ett konto …`. */
const VERB_FIRST = /^(?:så )?(?:finns|är|stämmer|behöver|behövs|går|har|vill|kan|saknas|gäller(?! både)|skulle|kommer|ligger|hör|säger)\s/i;
const IF = /^(?:och |men |så )?(?:om|ifall|utifall|såvida|förutsatt att|i de fall|i fall|i sådana fall|vid behov)\s/i;
const INSIDE = /(?:^|[\s,;(–-])((?:om|ifall|utifall|finns det|ligger det|antingen|annars|beroende på|när det är)\s[^,;()]+)/gi;
/** What tells the `om` of a condition from that of `information om problemet`: a verb comes after it. */
const VERB = /\b(?:är|har|finns|gäller|kan|vill|ska|får|går|fått|behöver|behövs|inkommit|saknas|stämmer|blir|kommer)\b/i;
const NO_PREPOSITION = /^(?!om\s)/i;
/** A length of time that something is bound to. */
const LIMIT =
	/\b(?:mer än|högst|minst|inom|efter(?: ca)?|senast(?: efter)?|tidigast)\s(?:\d+|en|ett|två|tre|fyra|fem|sex|sju|åtta|tio|några)\s(?:arbets)?(?:minut|timm|dag|dygn|veck|månad|år)\p{L}*/iu;
/** A word or a few before a colon, with something after: `Privatperson: Utredning av …`. An address after it makes it a contact. */
const LABEL = /^([\p{Lu}][^:.!?]{1,50}):\s+(?!\S+@|https?:)\S/u;

/** The condition in a sentence by which an agent goes one way or another; undefined where it states none. */
export function cueIn(sentence: string): Cue | undefined {
	const condition = conditionIn(sentence);
	return condition === undefined ? undefined : { condition, sentence };
}

function conditionIn(sentence: string): string | undefined {
	const [, label] = LABEL.exec(sentence) ?? [];
	if (label) return label;
	if (VERB_FIRST.test(sentence) && !sentence.endsWith('?')) return clause(sentence);
	if (IF.test(sentence)) return clause(sentence);
	const inside = [...sentence.matchAll(INSIDE)]
		.map(([, words = '']) => words)
		.find((words) => NO_PREPOSITION.test(words) || VERB.test(words));
	return inside ? clause(inside) : LIMIT.exec(sentence)?.[0];
}

/** What follows a condition: a comma, a `så`, or the verb of the main clause. */
const AFTER =
	/,\s|\sså\s|\s(?=(?:ber|behöver|bör|brukar|kan|lägger|läggs|måste|svarar|tar|får|gör|tas|söker|mejlar|ringer|skickar)\s(?:vi|man|du|ni|det|kund|kunden|oftast)\b)|\s(?=ska\s\p{L}+\s\p{L}+a\b)/iu;

function clause(sentence: string): string {
	const from = /^\S+\s+\S+\s/.exec(sentence)?.[0].length ?? 0;
	const end = sentence.slice(from).search(AFTER);
	return (end < 0 ? sentence : sentence.slice(0, from + end)).replace(/[.:;,\s]+$/, '');
}
