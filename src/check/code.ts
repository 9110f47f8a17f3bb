import { basename } from 'node:path';

/** Why a tree's file cannot be read as code, in Swedish, with the line where Node names one. */
export function codeFault(error: unknown, file: string): { line?: number; message: string } {
	const { message, stack, code } = toFault(error);
	if (message.startsWith(`${file}: `)) return { message: message.slice(file.length + 2) };
	const [, line] = /^[^:\n]*:(\d+)/.exec(stack.slice(stack.indexOf(basename(file)))) ?? [];
	return { line: line ? Number(line) : undefined, message: inSwedish(message, code) };
}

function toFault(error: unknown): { message: string; stack: string; code?: string } {
	if (!(error instanceof Error)) return { message: String(error), stack: '' };
	return { message: error.message, stack: `${error.message}\n${error.stack}`, code: 'code' in error ? String(error.code) : undefined };
}

function inSwedish(message: string, code: string | undefined): string {
	const [, name] = /^(.+) is not defined$/.exec(message) ?? [];
	if (name) return `Ordet ${name} betyder inget här. Skriv det inom citattecken ('${name}') om det är en text eller ett namn.`;
	if (code === 'ERR_MODULE_NOT_FOUND')
		return "Filen hämtar något som inte finns. Den enda raden som ska hämta något är: import { tree } from '../tree.ts';";
	// Node's own message, and that of Vite where it reads the file.
	if (code?.endsWith('TYPESCRIPT_SYNTAX') || message.startsWith('Transform failed'))
		return 'Raden går inte att läsa. Ett kommatecken, citattecken eller en klammer saknas eller är en för mycket, här eller på raden ovanför.';
	return `Filen går inte att läsa: ${message.split('\n').find((line) => line.trim()) ?? message}`;
}
