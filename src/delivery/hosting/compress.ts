import { globSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TEXT = 'html,css,js,mjs,json,svg,xml,txt,webmanifest,yml';
const brotlied = promisify(brotliCompress);
const gzipped = promisify(gzip);

/**
 * Lays a .br and a .gz beside each file of text in a folder, where that is smaller. Returns how many files, and their bytes before and
 * after.
 */
export async function compressAll(dir: string): Promise<{ files: number; bytes: number; br: number; gz: number }> {
	const files = globSync(`**/*.{${TEXT}}`, { cwd: dir });
	const total = { files: files.length, bytes: 0, br: 0, gz: 0 };
	const rest = files[Symbol.iterator]();
	const work = async () => {
		for (const file of rest) {
			const { bytes, br, gz } = await compressFile(join(dir, file));
			total.bytes += bytes;
			total.br += br;
			total.gz += gz;
		}
	};
	await Promise.all(Array.from({ length: 4 }, work));
	return total;
}

async function compressFile(path: string): Promise<{ bytes: number; br: number; gz: number }> {
	const text = await readFile(path);
	const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
	const [br, gz] = await Promise.all([brotlied(text, { params }), gzipped(text, { level: constants.Z_BEST_COMPRESSION })]);
	await Promise.all([keepIfSmaller(`${path}.br`, br, text.length), keepIfSmaller(`${path}.gz`, gz, text.length)]);
	return { bytes: text.length, br: Math.min(br.length, text.length), gz: Math.min(gz.length, text.length) };
}

async function keepIfSmaller(path: string, data: Buffer, than: number) {
	await (data.length < than ? writeFile(path, data) : rm(path, { force: true }));
}
