import type { Readings, Which } from '../../import/read/readings.ts';

/** How the command is written on one line. */
export const USAGE = 'npm run import -- rutin.docx --area bostad';

/** How it is written, with all that can be chosen, as it is told for `--help`. */
export const HELP = `${USAGE}

Gör ett nytt område av dokumentet. Finns området redan är dokumentet dess nästa version.

  --prova                  visar vad det blir, och skriver inget
  --val 1=efter,2=före     vad som gäller där ingen har godkänt en ändring
  --inte-rubrik 2,3        rubriker skrivna för hand som är vanlig text

Ett nytt område:
  --namn "Bostad och bygg"   vad området heter; annars dokumentets titel
  --bilder 1,3               bilder som du har tittat på och som får vara med, eller alla

Nästa version:
  --sidor bostad/konto     sidor som ingen har ändrat och som får dokumentets nya text, eller alla
  --samma B3.1,B4.2        punkter som betyder detsamma som förut: bara språket är ändrat
  --markdown               rapporten som Markdown, att klistra in där den granskas

När du har jämfört med den nya källan:
  npm run import -- --klart B3.1                           alla punktens ställen stämmer
  npm run import -- --klart B3.1 "träd bostad/konto/nej"   bara det stället stämmer`;

/** What the command line asks for; pictures are taken along by number, once somebody has looked at them. */
export type Asked = {
	file: string;
	area: string;
	name: string;
	isTrial: boolean;
	isMarkdown: boolean;
	pictures: number[] | 'alla';
	pages: string[] | 'alla';
	language: string[];
	texts: number[];
	readings: Readings;
};

const FLAGS = ['--prova', '--markdown'];
const VALUED = ['--area', '--namn', '--bilder', '--val', '--inte-rubrik', '--sidor', '--samma'];

/** Reads the command line. Throws, in Swedish, what is wrong with it. */
export function parse(args: readonly string[]): Asked {
	const values = new Map(args.flatMap((arg, i) => (VALUED.includes(arg) ? [[arg, args[i + 1] ?? '']] : [])));
	const isValue = (i: number) => VALUED.includes(args[i - 1] ?? '');
	const strange = args.find((arg, i) => arg.startsWith('-') && !isValue(i) && !FLAGS.includes(arg) && !VALUED.includes(arg));
	if (strange) throw new Error(`"${strange}" känns inte igen. Skriv så här: ${USAGE}\nAllt som går att välja: npm run import -- --help`);
	const empty = VALUED.find((option) => values.has(option) && (values.get(option) === '' || values.get(option)?.startsWith('-')));
	if (empty) throw new Error(`Skriv vad du väljer efter ${empty}. Så här: npm run import -- --help`);
	const [file, ...more] = args.filter((arg, i) => !arg.startsWith('-') && !isValue(i));
	const area = values.get('--area');
	if (!file || !area || more.length > 0) throw new Error(`Skriv vilken fil som ska läsas och vilket område det gäller: ${USAGE}`);
	const list = (option: string) => listed(values.get(option));
	return {
		...{ file, area, name: values.get('--namn') ?? '' },
		isTrial: args.includes('--prova'),
		isMarkdown: args.includes('--markdown'),
		pictures: values.get('--bilder') === 'alla' ? 'alla' : numbers('--bilder', list('--bilder')),
		pages: values.get('--sidor') === 'alla' ? 'alla' : list('--sidor'),
		language: list('--samma'),
		texts: numbers('--inte-rubrik', list('--inte-rubrik')),
		readings: readingsIn(list('--val')),
	};
}

function listed(value = ''): string[] {
	return value.split(',').flatMap((one) => one.trim() || []);
}

function numbers(option: string, list: readonly string[]): number[] {
	const strange = list.find((one) => !/^[1-9]\d*$/.test(one));
	if (strange) throw new Error(`"${strange}" efter ${option} är inget nummer. Skriv till exempel ${option} 1,3.`);
	return list.map(Number);
}

/** `1=efter,2=före`, in → out: `{ 1: 'efter', 2: 'före' }`. */
function readingsIn(list: readonly string[]): Readings {
	return Object.fromEntries(
		list.map((one): [string, Which] => {
			const [, nth, which] = /^([1-9]\d*)=(efter|före|fore)$/iu.exec(one.normalize('NFC')) ?? [];
			if (!nth || !which) throw new Error(`"${one}" efter --val går inte att läsa. Skriv till exempel --val 1=efter,2=före.`);
			return [nth, which.toLowerCase() === 'efter' ? 'efter' : 'före'];
		}),
	);
}
