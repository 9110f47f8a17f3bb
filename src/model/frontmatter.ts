/** A content file in its parts: what stands between the lines of dashes, if they are there, and what stands below them. */
export type Parts = { head?: string; body: string };

const FRONTMATTER = /^---\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/;

/** Splits the text of a content file, with the line ends of either system; a file that is YAML alone has no head. */
export function parts(text: string): Parts {
	const match = FRONTMATTER.exec(text);
	return match ? { head: match[1] ?? '', body: text.slice(match[0].length) } : { body: text };
}
