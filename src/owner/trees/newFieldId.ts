/** The id of the field that the draft has and had not. */
export function newFieldId(before: { files: Record<string, string> }, after: { files: Record<string, string> }): string {
	const path = Object.keys(after.files).find((one) => !(one in before.files)) ?? '';
	return path.replace(/^.*\//, '').replace(/\.yml$/, '');
}
