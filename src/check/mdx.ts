import { ESM, FOREIGN, HTML, IMPORT, NAMES, unknownElement } from './elements.ts';
import { lineOfBody, type ContentFile, type Problem } from './read.ts';
import { lineIn, slipOnLine } from './mdxSlips.ts';
import { HARD_BLANK } from './yaml.ts';

/** What in a page's text its compiler cannot read, in Swedish, with the line; at most one fault, since one raises others. */
export function checkMdxForm(file: ContentFile): Problem[] {
	const hard = file.body.split('\n').findIndex((line) => /^import\b.*\u00A0/.test(line)) + 1;
	if (hard) return [{ file: file.file, line: lineOfBody(file, hard), message: HARD_BLANK }];
	const said = file.mdx?.faultIn(file.body);
	if (said === undefined) return [];
	const code = codeIn(file.body);
	if (code) return [{ file: file.file, line: lineOfBody(file, code), message: ESM }];
	const line = lineIn(said) ?? 1;
	const place = file.body.split('\n')[line - 1] ?? '';
	const slip = () => slipOnLine(file.body, line, (body) => file.mdx?.faultIn(body));
	return [{ file: file.file, line: lineOfBody(file, line), message: known(place) ?? inSwedish(said, file.body) ?? slip() ?? UNREADABLE }];
}

/** The line of a body that is read as code: it begins with import or export, and is not the one that fetches parts. */
function codeIn(body: string): number {
	return body.split('\n').findIndex((line) => /^(?:import|export)\b/.test(line) && line.replace(IMPORT, '').trim() !== '') + 1;
}

/** What people write who know Markdown or HTML from elsewhere. */
function known(line: string): string | undefined {
	if (line.includes('<!--')) return 'En kommentar skrivs {/* så här */}. Byt <!-- och -->.';
	const [, address] = /<((?:https?:|mailto:)?[^\s<>]*(?:@|:\/\/)[^\s<>]*)>/.exec(line) ?? [];
	if (address)
		return `Skriv adressen som en länk: [text](${address.includes('://') || address.startsWith('mailto:') ? '' : 'mailto:'}${address}).`;
	if (/<img\b/.test(line)) return 'Skriv bilden så här: ![Vad den visar](./bild.png)';
	if (/<\/? +[A-Za-z]/.test(line)) return 'Efter < står ett mellanslag. Ta bort det.';
	const [, bare] = /<[A-Za-z]\w*[^>]*?\s(\w+)=[^"'{\s>]/.exec(line) ?? [];
	if (bare && !/=[“”‘’]/.test(line)) return `Värdet ska stå mellan citattecken: ${bare}="…".`;
	if (/<[A-Z]/.test(line) && [/"/, /'/].some((sign) => line.split(sign).length % 2 === 0))
		return 'Ett citattecken saknas på raden: id="…".';
	const [, empty] = /<(br|hr)\b[^>]*(?<!\/)>/.exec(line) ?? [];
	if (empty) return `<${empty}> har inget slut. Skriv <${empty} />.`;
	return /=[“”‘’]/.test(line) ? 'Raden har typografiska citattecken (”). Skriv raka: id="…".' : undefined;
}

function inSwedish(said: string, body: string): string | undefined {
	const [, open] = /Expected a closing tag for `<([\w:.-]+)/.exec(said) ?? [];
	if (open && FOREIGN.includes(open)) return `<${open}> visas inte: en sida består av text och delar. Ta bort det, eller skriv en länk.`;
	if (open && !NAMES.includes(open) && !HTML.includes(open)) return unknownElement(open);
	if (open && said.includes('before the end of') && body.includes(`</${open}>`))
		return `<${open}> öppnas i ett stycke och stängs inte i det. Skriv </${open}> före nästa tomma rad.`;
	if (open) return `<${open}> öppnas men stängs inte. Skriv </${open}> efter texten, eller <${open} … /> om där inte ska stå någon text.`;
	const [, close] = /Unexpected closing tag `<\/(\w+)/.exec(said) ?? [];
	const [, inner] = /expected corresponding closing tag for `<([\w:.-]+)/.exec(said) ?? [];
	const part = NAMES.find((name) => name !== close && name.toLowerCase() === close);
	if (part) return `</${close}> ska skrivas </${part}>, med stor bokstav.`;
	if (close && inner) return `<${inner}> stängs inte före </${close}>. Skriv </${inner}> där det slutar.`;
	if (close) return `</${close}> stänger något som inte är öppnat. Ta bort det, eller skriv <${close} …> före.`;
	return undefined;
}

const UNREADABLE =
	'Raden går inte att läsa. Kontrollera att varje < och { har sitt > och }. En ensam { skrivs \\{ och en ensam < skrivs \\<.';
