import CMS from '@sveltia/cms';
import { LOCAL } from '../host/backend.ts';
import { offerChoices } from './choices.ts';
import { keepDrafts } from './drafts.ts';
import { reading, type Format } from './reading.ts';
import { guardDisk } from './guard.ts';
import type { Box } from './boxes.ts';
import type { ListedFrom } from './lists.ts';
import { registerParts } from './parts.ts';
import { takeProject } from './project.ts';
import { tellUses } from './uses.ts';

type Config = NonNullable<NonNullable<Parameters<typeof CMS.init>[0]>['config']>;
type Given = { config: Config; formats: Format[]; boxes: Box[]; lists: ListedFrom };

const { config, formats, boxes, lists } = JSON.parse(document.querySelector('#editor')?.textContent ?? '{}') as Given;
const isLocal = 'repo' in config.backend && config.backend.repo === LOCAL;
const canWrite = 'showDirectoryPicker' in window;
const isHere = /^(127\.0\.0\.1|(.+\.)?localhost)$/.test(location.hostname);

if (isLocal && !isHere) tell('elsewhere');
else if (isLocal && !canWrite) tell('no-folder');
else await open();

/** Says why the editor does not open here, and what to do. */
function tell(why: string) {
	for (const text of document.querySelectorAll<HTMLElement>('.before, .before [data-why]'))
		text.hidden = text.dataset.why !== undefined && text.dataset.why !== why;
}

async function open(): Promise<void> {
	document.querySelector('main')?.remove();
	const { register, textOf } = reading(formats);
	for (const [name, extension, ways] of register) CMS.registerCustomFormat(name, extension, ways);
	registerParts(boxes);
	keepDrafts();
	offerChoices(lists);
	if (canWrite) guardDisk();
	const newer = canWrite ? takeProject() : () => Promise.resolve(new Map<string, string>());
	tellUses({ textOf, newer });
	await CMS.init({ config });
}

// A saved file makes the dev server reload every open page: the editor holds its files already, and an owner may be in mid-sentence.
import.meta.hot?.on('vite:beforeFullReload', () => {
	throw new Error('The editor stays open.');
});
