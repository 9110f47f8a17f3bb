import { theWord } from '../model/kinds.ts';
import { PART_NAMES, PARTS, type PartOf } from '../model/parts.ts';
import { quoted } from './change.ts';
import type { NameOf } from './keys.ts';

const NAMES = PART_NAMES.join('|');
const IMPORT = /^import \{[^}]*\} from '#parts';\n*/m;
const AROUND = new RegExp(`<(${NAMES})\\b[^>]*?[^/]>|</(${NAMES})>`, 'g');
const ALONE = new RegExp(`<(${NAMES})\\b([^>]*)/>`, 'g');
const BOLD = /\*\*([^*\n]+)\*\*/g;
const LINK = /(?<!!)\[([^\]\n]*)\]\([^)\n]*\)/g;

/** The text of a page as its reader has it: `<Term id="roller">Roller</Term>` → `Roller`, `<System id="cab" />` → `CAB`. */
export function inPlainWords(body: string, nameOf: NameOf): string {
	return body
		.replace(IMPORT, '')
		.replace(ALONE, (_, part: keyof typeof PARTS, attributes: string) => shown(part, /\bid="([^"]*)"/.exec(attributes)?.[1], nameOf))
		.replace(AROUND, '')
		.replace(LINK, '$1')
		.replace(BOLD, '$1');
}

/** What a part shows by its id: in a sentence its name, alone on its line what kind it is too. */
function shown(part: keyof typeof PARTS, id: string | undefined, nameOf: NameOf): string {
	const { shows, stands }: PartOf = PARTS[part];
	if (!shows || id === undefined) return '';
	return stands === 'alone' ? `${theWord(shows)} ${quoted(nameOf(shows, id))}` : nameOf(shows, id);
}
