/** Whether a page is there for its tree: its head is small then, and what it is founded on stands at its foot too. */
export function hasTree({ body = '' }: { body?: string }): boolean {
	return /^<Tree /m.test(body);
}
