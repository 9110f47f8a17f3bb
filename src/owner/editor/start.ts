import CMS from '@sveltia/cms';
import { LOCAL } from './backend.ts';
import { fromFile, toFile } from './format.ts';
import { guardDisk } from './guard.ts';
import type { Box } from './boxes.ts';
import { registerParts } from './parts.ts';
import type { ValueShape } from './shape.ts';

type Config = NonNullable<NonNullable<Parameters<typeof CMS.init>[0]>['config']>;
type Given = { config: Config; formats: { name: string; extension: string; shape: ValueShape }[]; boxes: Box[] };

const { config, formats, boxes } = JSON.parse(document.querySelector('#editor')?.textContent ?? '{}') as Given;
const isLocal = 'repo' in config.backend && config.backend.repo === LOCAL;
const isHere = /^(127\.0\.0\.1|(.+\.)?localhost)$/.test(location.hostname);

if (isLocal && !isHere) document.querySelector('main')?.removeAttribute('hidden');
else await open();

async function open(): Promise<void> {
	document.querySelector('main')?.remove();
	for (const { name, extension, shape } of formats) {
		CMS.registerCustomFormat(name, extension, {
			fromFile: (text) => fromFile(text, shape),
			toFile: (held) => toFile(held, shape),
		});
	}
	registerParts(boxes);
	guardDisk();
	await CMS.init({ config });
}

// A saved file makes the dev server reload every open page: the editor holds its files already, and an owner may be in mid-sentence.
import.meta.hot?.on('vite:beforeFullReload', () => {
	throw new Error('The editor stays open.');
});
