/** A number with its noun: "1 fel", "3 övningar". */
export function countOf(count: number, one: string, many: string): string {
	return `${count} ${count === 1 ? one : many}`;
}
