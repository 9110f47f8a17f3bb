import { parseDocument } from 'yaml';
import { withoutMark } from '../../import/write/mark.ts';
import { parts } from '../../model/frontmatter.ts';
import { clean, LIST, withForms, type ValueShape } from './shape.ts';
import { write } from '../../edit/yaml.ts';

/** A file as the editor holds it: its keys, its body, and the text it was read from, so that only what was changed is written. */
export type HeldFile = Record<string, unknown>;

const BODY = 'body';
export const READ = 'readFrom';

const IMPORT = /^import \{[^}]*\} from '#parts';\n*/;

/** Reads a content file for the editor. The line that fetches components is left out: it is rewritten from those in use. */
export function fromFile(text: string, shape: ValueShape): HeldFile {
	const read = `${text.trim()}\n`;
	const { head, body } = parts(read.replaceAll('\r\n', '\n'));
	const data = parseDocument(head ?? body).toJS() as unknown;
	const below = head === undefined ? {} : { [BODY]: body.trim().replace(IMPORT, '') };
	return { ...(withForms(Array.isArray(data) ? { [LIST]: data } : data, shape) as HeldFile), ...below, [READ]: read };
}

/**
 * Writes what the editor holds, as little changed from the text it was read from as can be: comments, quotation marks, the form of
 * lists and the ends of lines stay. An empty value is no key, unless the file had it so. A page that has been reviewed is no draft: the
 * mark that an import gave it goes, which is not to be picked out of the text by hand.
 */
export function toFile({ [BODY]: body, [READ]: read, ...keys }: HeldFile, shape: ValueShape): string {
	const before = typeof read === 'string' ? read : '';
	const isPlain = body === undefined;
	const was = parts(before.replaceAll('\r\n', '\n'));
	const head = was.head ?? (isPlain ? was.body : '');
	const values = parseDocument(head).toJS() as unknown;
	const written = write(head, values, clean(LIST in keys ? keys[LIST] : keys, values, shape)).trim();
	const text = isPlain
		? `${written}\n`
		: `---\n${written}\n---\n\n${withImport(keys.reviewed ? withoutMark(String(body)).trim() : String(body).trim())}`.trimEnd() + '\n';
	return before.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text;
}

function withImport(body: string): string {
	const used = [...new Set([...body.matchAll(/<([A-Z]\w*)/g)].map(([, name = '']) => name))].sort();
	return used.length === 0 ? body : `import { ${used.join(', ')} } from '#parts';\n\n${body}`;
}
