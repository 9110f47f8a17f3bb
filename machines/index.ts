import type { Tree } from './tree.ts';

const files = import.meta.glob<Tree>('./*/*.ts', { eager: true, import: 'default' });

/** Every tree by id, found by path: a new file in an area's folder is a new tree. */
export const trees: Record<string, Tree> = Object.fromEntries(Object.entries(files).map(([path, tree]) => [path.slice(2, -3), tree]));
