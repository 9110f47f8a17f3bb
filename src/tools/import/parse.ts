/** How the command is written on one line. */
export const USAGE = 'npm run import -- rutin.docx --area bostad';

/** What the command line asks for; pictures are taken along by number, once somebody has looked at them. */
export type Asked = { file: string; area: string; isTrial: boolean; isMarkdown: boolean; pictures: number[] | 'alla' };

/** Reads the command line. Throws, in Swedish, what is wrong with it. */
export function parse(args: readonly string[]): Asked {
	const valueOf = (option: string) => (args.includes(option) ? args[args.indexOf(option) + 1] : undefined);
	const values = [valueOf('--area'), valueOf('--bilder')];
	const strange = args.find((arg) => arg.startsWith('-') && !OPTIONS.includes(arg));
	if (strange) throw new Error(`"${strange}" känns inte igen. Skriv så här: ${USAGE}`);
	const [file, ...more] = args.filter((arg) => !arg.startsWith('-') && !values.includes(arg));
	const [area, pictures = ''] = values;
	if (!file || !area || more.length > 0) throw new Error(`Skriv vilken fil som ska läsas och vilket område det gäller: ${USAGE}`);
	return {
		file,
		area,
		isTrial: args.includes('--prova'),
		isMarkdown: args.includes('--markdown'),
		pictures: pictures === 'alla' ? 'alla' : pictures.split(',').map(Number).filter(Boolean),
	};
}

const OPTIONS = ['--area', '--bilder', '--prova', '--markdown'];
