/**
 * What the usual signs of Wingdings mean, by the last byte of their place. Word writes an arrow so, where somebody typed `-->`:
 * 0xF0E0, in → out: `→`.
 */
const SIGNS: Readonly<Record<number, string>> = {
	...{ 0xdf: '←', 0xe0: '→', 0xe1: '↑', 0xe2: '↓', 0xe8: '→', 0xf0: '→', 0xd8: '→' },
	...{ 0x6f: '☐', 0xa8: '☐', 0xfe: '☑', 0xfd: '☒', 0xfc: '✓', 0xfb: '✗' },
	...{ 0x4a: '☺', 0x4c: '☹', 0xa7: '▪', 0x9f: '•', 0xb7: '•' },
};

/** A sign that a font of signs draws, as one that every font has; nothing where it has none. */
export function drawn(code: number): string {
	return SIGNS[code & 0xff] ?? '';
}
