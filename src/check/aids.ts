import { didYouMean } from '../../machines/closest.ts';
import type { Aid, Picture, Table } from '../../machines/tree.ts';
import { areaOf } from '../model/ids.ts';
import { EMPTY_ALT, EMPTY_LINK } from './empty.ts';
import { filesBelow, type Project } from './project.ts';
import type { Problem } from './read.ts';
import { placeIn, type TreeFile } from './trees.ts';

/** How big the file of a picture may be, in bytes; it is made smaller for the page, and fetched whole where it is opened large. */
const BIGGEST = 1_000_000;
const KB = 1000;
/**
 * Pictures, links and tables of steps: the file lies among those of the area and is not too big, the picture is described, the link leads
 * somewhere (`linkFault` says where it does not), and every row of a table is as long as its heads.
 */
export function checkAids(project: Project, trees: Map<string, TreeFile>, linkFault: (url: string) => string | undefined): Problem[] {
	return [...Map.groupBy(trees, ([id]) => areaOf(id))].flatMap(([area, ofArea]) => {
		const pictures = picturesOf(project, area);
		return ofArea.flatMap(([, tree]) => aidFaults(tree, pictures, linkFault));
	});
}

function aidFaults({ file, lines, config }: TreeFile, pictures: Pictures, linkFault: (url: string) => string | undefined): Problem[] {
	return Object.entries(config.states).flatMap(([state, { meta }]) =>
		(meta.aids ?? []).flatMap((aid, i) => {
			const message = faultOf(aid, pictures, linkFault);
			const at = placeIn({ lines }, ['states', state, 'meta', 'aids', i]);
			return message ? [{ file, ...at, message: `Steget "${state}": ${message}` }] : [];
		}),
	);
}

type Pictures = { folder: string; sizes: ReadonlyMap<string, number> };

function picturesOf(project: Project, area: string): Pictures {
	const folder = `content/rutiner/${area}/bilder`;
	const files = filesBelow(project, folder).map((file) => [file.slice(folder.length + 1), project.others.get(file) ?? 0] as const);
	return { folder, sizes: new Map(files.filter(([name]) => /^[^/]+\.[^/]+$/.test(name))) };
}

function faultOf(aid: Aid, pictures: Pictures, linkFault: (url: string) => string | undefined): string | undefined {
	if (aid.kind === 'picture') return pictureFault(aid, pictures);
	if (aid.kind === 'link')
		return EMPTY_LINK.test(aid.text) ? `länken heter ”${aid.text}”. Skriv vad den leder till.` : lower(linkFault(aid.to));
	return aid.kind === 'table' ? tableFault(aid) : undefined;
}

function pictureFault({ file, alt }: Picture, { folder, sizes }: Pictures): string | undefined {
	const size = sizes.get(file);
	if (size === undefined) {
		const near = sizes.size > 0 ? didYouMean(file, [...sizes.keys()]) : 'Lägg filen där.';
		return `bilden "${file}" finns inte i ${folder}. ${near}`;
	}
	if (size > BIGGEST)
		return `bilden "${file}" är ${Math.ceil(size / KB)} kB. Högst ${BIGGEST / KB} kB är tillåtet: beskär eller förminska den.`;
	return EMPTY_ALT.test(alt) ? `bilden "${file}" beskrivs bara som ”${alt}”. Skriv vad den visar.` : undefined;
}

function tableFault({ caption, rows }: Table): string | undefined {
	const [heads = []] = rows;
	const ragged = rows.findIndex(({ length }) => length !== heads.length);
	if (ragged > 0)
		return `rad ${ragged + 1} i tabellen ”${caption}” har ${rows[ragged]?.length} rutor, men första raden har ${heads.length}. Lägg till '' där en ruta är tom.`;
	return heads.some((head) => !head.trim()) ? `tabellen ”${caption}” har en kolumn utan rubrik. Skriv den på första raden.` : undefined;
}

function lower(message: string | undefined): string | undefined {
	return message && message.charAt(0).toLowerCase() + message.slice(1);
}
