/** Whether a page is there for its tree: its head is small then, and what it is founded on stands at its foot too. */
export function hasTree({ body = '' }: { body?: string }): boolean {
	return /^<Tree /m.test(body);
}

/** Pages that are read from above to below, by the first word of their address. */
const TEXTS = ['bidra', 'ordlista', 'kontakter', 'system', 'tillganglighet'];

/** Whether a page is text to be read: all of it has one right edge then. Lists and tables for the owner have the whole width. */
export function isText(entry: { body?: string; data: { kind?: string } }, path: string): boolean {
	const [word = ''] = path.slice(import.meta.env.BASE_URL.length).split('/');
	return TEXTS.includes(word) || (entry.data.kind !== 'sida' && !hasTree(entry));
}
