import type { Loader } from 'astro/loaders';
import { fileURLToPath } from 'node:url';
import { readContent } from './disk.ts';

/**
 * While content is written, a file that cannot be read when the dev server starts does not stop it: its kind is read again at each save,
 * until it can be. Meanwhile the check tells of the file.
 */
export function patient(loader: Loader): Loader {
	const load: Loader['load'] = async (context) => {
		const { watcher, config } = context;
		const read = () => loader.load(context);
		if (!watcher) return read();
		const root = fileURLToPath(config.root);
		await read().catch((error: unknown) => {
			if (readContent(root).problems.length === 0) throw error;
			const again = async () => {
				await read().then(
					() => watcher.off('all', again),
					() => {},
				);
			};
			watcher.on('all', again);
		});
	};
	return { ...loader, load };
}
