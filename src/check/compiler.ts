import { mdxToJs, mdxToMdast } from 'satteri';
import { flat, type Node } from './node.ts';
import type { Mdx } from './project.ts';

/** The compiler that builds the pages, which a browser does not have. */
export const compiler: Mdx = {
	nodesIn(body) {
		try {
			return flat(mdxToMdast(body) as Node);
		} catch {
			return undefined;
		}
	},
	faultIn(body) {
		try {
			mdxToJs(body);
			return undefined;
		} catch (error) {
			return error instanceof Error ? error.message : String(error);
		}
	},
};
