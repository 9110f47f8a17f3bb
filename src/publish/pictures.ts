import { getImage } from 'astro:assets';
import type { ImageMetadata } from 'astro';
import type { TreeConfig } from '../../machines/tree.ts';
import { areaOf } from '../model/ids.ts';
import type { PublishedPicture } from '../tree/published.ts';

const FOLDER = '/content/rutiner';
const files = import.meta.glob<ImageMetadata>('/content/rutiner/*/bilder/*.{png,jpg,jpeg,webp,avif,gif,svg}', { import: 'default' });

/** How wide a picture is fetched, in pixels: the width of a step, twice, for screens with two pixels in each. */
const WIDEST = 1280;

/** The pictures of a tree's steps, by the name of the file; none where it has none. Throws where a file does not exist. */
export async function picturesOf({ id, states }: TreeConfig): Promise<{ pictures?: Record<string, PublishedPicture> }> {
	const named = Object.values(states).flatMap(({ meta }) => (meta.aids ?? []).flatMap((aid) => (aid.kind === 'picture' ? aid.file : [])));
	if (named.length === 0) return {};
	const pictures = [...new Set(named)].map(async (file) => [file, await pictureOf(`${FOLDER}/${areaOf(id)}/bilder/${file}`)] as const);
	return { pictures: Object.fromEntries(await Promise.all(pictures)) };
}

async function pictureOf(path: string): Promise<PublishedPicture> {
	const load = files[path];
	if (!load) throw new Error(`Bilden "${path.slice(1)}" finns inte.`);
	const image = await load();
	const { src, width, height, format } = image;
	// Drawings of lines are as sharp at any size, and are served as they are.
	if (format === 'svg') return { src, width, height, large: src };
	const wide = Math.min(width, WIDEST);
	const made = await getImage({ src: image, width: wide, format: 'webp' });
	return { src: made.src, width: wide, height: Math.round((height * wide) / width), large: src };
}
