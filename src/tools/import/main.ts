import { importDocument } from './importDocument.ts';

try {
	console.log(await importDocument(process.argv.slice(2), process.cwd()));
} catch (error) {
	console.error(error instanceof Error ? error.message : String(error));
	process.exitCode = 1;
}
