import type { Loader } from 'astro/loaders';

/**
 * A kind that nothing is of yet, as no routine has been retired, is nothing to warn of. Astro warns in English when it finds no file, and
 * again at each page that asks for the kind, since it forgets a collection without entries: here it is kept, empty.
 */
export function mayBeEmpty(loader: Loader): Loader {
	const load: Loader['load'] = async (context) => {
		const { logger, store } = context;
		const quiet = logger.fork(logger.label);
		quiet.warn = (message) => {
			if (!message.startsWith('No files found')) logger.warn(message);
		};
		await loader.load({ ...context, logger: quiet });
		if (store.keys().length > 0) return;
		store.set({ id: 'none', data: {} });
		store.delete('none');
	};
	return { ...loader, load };
}
