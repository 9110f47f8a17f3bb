import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { faultOf } from './layers.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** What a bare name that begins with # stands for: see "imports" in package.json. */
const NAMED = { '#parts': 'src/parts/index.ts' };

/**
 * An ESLint rule: imports point downward. It sees `import`, `export … from`, `import(…)`, `import.meta.glob(…)` and `new URL(…,
 * import.meta.url)`, in .ts, .tsx and .mjs, in the frontmatter of .astro files and in their scripts.
 */
export const layers = {
	meta: { type: 'problem', schema: [], messages: { upward: '{{fault}}' } },
	create(context) {
		// A script of an .astro file is given as a file below it: Search.astro/0_0.ts.
		const file = relative(ROOT, context.filename)
			.replaceAll('\\', '/')
			.replace(/(\.astro)\/.*$/, '$1');
		const look = (node) => {
			const text = typeof node?.value === 'string' ? node.value.replace(/\?.*$/, '') : undefined;
			const to = text && (NAMED[text] ?? (text.startsWith('.') ? join(dirname(file), text).replaceAll('\\', '/') : undefined));
			const fault = to && faultOf(file, to);
			if (fault) context.report({ node, messageId: 'upward', data: { fault } });
		};
		const source = ({ source: from }) => look(from);
		return {
			ImportDeclaration: source,
			ExportNamedDeclaration: source,
			ExportAllDeclaration: source,
			ImportExpression: source,
			'CallExpression[callee.object.type="MetaProperty"][callee.property.name="glob"]': ({ arguments: [pattern] }) =>
				(pattern?.elements ?? [pattern]).forEach(look),
			'NewExpression[callee.name="URL"][arguments.1.property.name="url"]': ({ arguments: [path] }) => look(path),
		};
	},
};
