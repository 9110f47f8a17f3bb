import { z } from './zod.ts';

z.config(z.locales.sv());

/** The form of every id that content and trees use: ASCII kebab-case, with the area before a slash where there is one. */
export const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const AREA_ID = /^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/;

/** Statements of the source, with the one to four letters of their area (`E3.4`, `BO12.1`), and open questions (`G6`). */
export const SOURCE_ID = /^[A-Z]{1,4}\d+(\.\d+)?$/;

/** What is said of an id that is of another form. */
export const NO_ID = 'ska skrivas med små bokstäver a–z, siffror och bindestreck';
export const id = z.string().regex(ID, NO_ID);
export const areaId = z.string().regex(AREA_ID, 'ska skrivas område/namn med små bokstäver a–z, siffror och bindestreck');
export const sourceId = z.string().regex(SOURCE_ID, 'ska vara en punkt i källan, som E3.4').meta({ listed: 'statements' });
export const sourceIds = z.array(sourceId).min(1, 'ska nämna minst en punkt i källan').meta({ label: 'Punkter i källan' });

/** Words that lead the search to an entry, as people say them. `what` tells whoever writes them whose words they are. */
export function searchWords(what: string) {
	return z.array(z.string().min(1)).default([]).describe(what).meta({ label: 'Andra ord för samma sak' });
}

/** The address of a page elsewhere. */
export const pageAddress = z
	.url({ protocol: /^https?$/, hostname: /^[a-z0-9.-]+$/i })
	.refine((url) => !/\s/.test(url), { error: 'ska vara en adress utan mellanslag' });
