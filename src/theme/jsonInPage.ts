/**
 * A value as JSON that can stand in a script of a page: no text in it can end the script. `</script>` becomes `\u003c/script>`, which
 * JSON.parse reads as it was.
 */
export function jsonInPage(value: unknown): string {
	return JSON.stringify(value).replaceAll('<', '\\u003c');
}
