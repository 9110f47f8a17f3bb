/** A place in Sveltia's bundle that is changed, and what stands there instead. */
export type Place = [what: string, place: RegExp, instead: string];

/** The bundle's names are short and change with each version, so each place is known by its shape: N is a name. */
export const shape = (pattern: string) => new RegExp(pattern.replaceAll('N', '[\\w$]+'));

/** What a place is found by, or an error that says where to look: a version that has other shapes is to be looked at anew. */
export function found(code: string, [what, place]: readonly [what: string, place: RegExp, ...rest: unknown[]], where: string) {
	const match = place.exec(code);
	if (!match) throw new Error(`Sveltia has changed where it decides that ${what}: see src/owner/editor/${where}.`);
	return match;
}

/** A bundle with every place changed, one after the other. */
export function patched(code: string, places: readonly Place[], where: string): string {
	return places.reduce((text, place) => {
		found(text, place, where);
		return text.replace(place[1], place[2]);
	}, code);
}

/** A name of the bundle as it stands in what takes another's place: `$` is a sign there. */
export function asText(name: string | undefined): string {
	return (name ?? '').replaceAll('$', '$$$$');
}
