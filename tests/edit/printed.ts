import type { Project } from '../../src/check/project.ts';
import type { Draft } from '../../src/edit/draft.ts';

/** The project as it is once a draft has been written. */
export function projectWith(project: Project, { tree, files }: Draft): Project {
	const text = `import { tree } from '../tree.ts';\n\nexport default tree.createMachine(${JSON.stringify(tree, null, '\t')});\n`;
	return { ...project, files: new Map([...project.files, [`machines/${tree.id}.ts`, text], ...Object.entries(files)]) };
}
