import { lineOfBody, type ContentFile, type Problem } from './read.ts';

/** What in a page's text its compiler cannot read, in Swedish, with the line; at most one fault, since one raises others. */
export function checkMdxForm(file: ContentFile): Problem[] {
	const said = file.mdx?.faultIn(file.body);
	if (said === undefined) return [];
	const [, line = '1'] = /^(\d+):\d+:/.exec(said) ?? [];
	const place = file.body.split('\n')[Number(line) - 1] ?? '';
	return [{ file: file.file, line: lineOfBody(file, Number(line)), message: known(place) ?? inSwedish(said) }];
}

/** What people write who know Markdown or HTML from elsewhere. */
function known(line: string): string | undefined {
	if (line.includes('<!--')) return 'En kommentar skrivs {/* så här */}. Byt <!-- och -->.';
	const [, address] = /<((?:https?:|mailto:)?[^\s<>]*(?:@|:\/\/)[^\s<>]*)>/.exec(line) ?? [];
	if (address)
		return `Skriv adressen som en länk: [text](${address.includes('://') || address.startsWith('mailto:') ? '' : 'mailto:'}${address}).`;
	const [, empty] = /<(br|hr|img)\b[^>]*(?<!\/)>/.exec(line) ?? [];
	if (empty) return `<${empty}> har inget slut. Skriv <${empty} … />.`.replace(/ … (?=\/>\.$)/, empty === 'img' ? ' … ' : ' ');
	return /=[“”‘’]/.test(line) ? 'Raden har typografiska citattecken (”). Skriv raka: id="…".' : undefined;
}

function inSwedish(said: string): string {
	const [, open] = /Expected a closing tag for `<(\w+)/.exec(said) ?? [];
	if (open) return `<${open}> öppnas men stängs inte. Skriv </${open}> efter texten, eller <${open} … /> om där inte ska stå någon text.`;
	const [, close] = /Unexpected closing tag `<\/(\w+)/.exec(said) ?? [];
	if (close) return `</${close}> stänger något som inte är öppnat. Ta bort det, eller skriv <${close} …> före.`;
	return 'Raden går inte att läsa. Kontrollera att varje < och { har sitt > och }. En ensam { skrivs \\{ och en ensam < skrivs \\<.';
}
