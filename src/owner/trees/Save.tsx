import { useState } from 'preact/hooks';
import type { Project } from '../../check/project.ts';
import type { Draft } from '../../edit/draft.ts';
import type { Which } from '../../edit/merge.ts';
import { filesToSave } from '../../edit/saved.ts';
import type { HostAt } from '../host/host.ts';
import { baseNow, type Fitted } from './baseNow.ts';
import { Clashes } from './Clashes.tsx';
import { countOf } from '../save/countOf.ts';
import { KeyForm } from '../save/KeyForm.tsx';
import type { Saved as SavedTo } from './saved.ts';
import { storeFor, wordsOfSave, type Store } from '../save/store.ts';

type Props = {
	project: Project;
	draft: Draft;
	/** What the tree is called. */
	title: string;
	host: HostAt | undefined;
	isReady: boolean;
	saved: SavedTo;
};

/** Saves the tree and the files that go with it, all or none: on the git host, in the project's folder, or as a packed file. */
export function Save({ project, draft, title, host, isReady, saved }: Props) {
	const [fault, setFault] = useState('');
	const [asks, setAsks] = useState<'key' | (Fitted & { store: Store })>();
	const [isBusy, setBusy] = useState(false);
	const guarded = async (act: () => Promise<void>) => {
		setFault('');
		setAsks(undefined);
		setBusy(true);
		await act().catch((error: unknown) => setFault(error instanceof Error ? error.message : String(error)));
		setBusy(false);
	};
	const finish = async (now: Draft, base: Fitted['base'], store: Store) => {
		const files = filesToSave(now, base);
		const then = await store.write(files, `Ändra trädet ”${title}”`);
		const sentence = `${countOf(files.length, 'fil är sparad', 'filer är sparade')}.`;
		saved(new Map([...base, ...files.map(({ path, text }) => [path, text] as const)]), [sentence, then].filter(Boolean).join(' '));
	};
	const save = async () => {
		const store = await storeFor(host, draft.tree.id.replace('/', '-'));
		if (store === 'key') setAsks('key');
		if (!store || store === 'key') return;
		const fitted = await baseNow(draft, project.files, store);
		if (fitted.clashes.length > 0) setAsks({ ...fitted, store });
		else await finish(fitted.draft, fitted.base, store);
	};
	const settle = async ({ draft: merged, base, clashes, store }: Fitted & { store: Store }, which: readonly Which[]) => {
		const tree = clashes.reduce((now, clash, i) => clash.take(now, which[i] ?? 'mine'), merged.tree);
		await finish({ ...merged, tree }, base, store);
	};
	const close = () => setAsks(undefined);
	return (
		<>
			<button type="button" class="button small primary" disabled={!isReady || isBusy} data-act="save" onClick={() => void guarded(save)}>
				{wordsOfSave(host)}
			</button>
			<span role="alert" class="fault">
				{fault}
			</span>
			{asks === 'key' && host && <KeyForm {...{ host, close }} done={() => void guarded(save)} />}
			{typeof asks === 'object' && (
				<Clashes list={asks.clashes} settle={(which) => void guarded(() => settle(asks, which))} close={close} />
			)}
		</>
	);
}
