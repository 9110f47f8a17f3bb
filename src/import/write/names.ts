import { nameFrom } from '../../model/ids.ts';
import { cleanAddress } from '../../model/clean.ts';
import type { Known } from './known.ts';
import { freeName } from './known.ts';
import type { Read } from './statements.ts';

/** Somebody to write to, or a system to open, that a document names beside an address. */
export type Named = { kind: 'contacts' | 'systems'; id: string; name: string; addresses: string[]; source: string; said: string };

/** What a document says of addresses: what is new, what is known already, and addresses that stand without a name. */
export type Addresses = { found: Named[]; known: { id: string; address: string }[]; nameless: string[] };

const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const URL = /\bhttps?:\/\/[^\s<>")\]]*[^\s<>")\].,;:!?]/g;
/** A name and its addresses, alone on a line: `Mirakel: mattias@mirakel.se`. */
const LINE = /^([\p{Lu}][^:@]{1,60}):\s*((?:[\w.+-]+@[\w-]+(?:\.[\w-]+)+[,;\s]*(?:och\s)?)+)\.?$/u;
/** Words that begin a sentence and no name. */
const FIRST = /^(?:öppna|gå|logga|se|använd|klicka|sök|välj|läs|i|på|via|till|hos|från|besök|adressen|länk)\s+/i;
/** A name of capital words right before an address: `Identity Server, https://…`. */
const BEFORE = /((?:\p{Lu}[\p{L}\d-]*\s?){1,4})[,;:]?\s*\(?$/u;

export function addressesIn(statements: readonly Read[], known: Known): Addresses {
	const taken = { contacts: new Set(known.contacts.map(({ id }) => id)), systems: new Set(known.systems.map(({ id }) => id)) };
	const result: Addresses = { found: [], known: [], nameless: [] };
	for (const { id: source, original } of statements) {
		for (const line of original.split('\n')) {
			const [, label = '', list = ''] = LINE.exec(line.replace(/^\s*•\s*/, '')) ?? [];
			const emails = (line.match(EMAIL) ?? []).map(cleanAddress);
			if (label && list) add('contacts', label.trim(), emails, source, line);
			else for (const address of emails) add('contacts', '', [address], source, line);
			for (const { 0: url, index } of line.matchAll(URL))
				add('systems', BEFORE.exec(line.slice(0, index))?.[1]?.trim().replace(FIRST, '') ?? '', [url], source, line);
		}
	}
	return result;

	function add(kind: Named['kind'], name: string, addresses: string[], source: string, said: string) {
		const twin = addresses.map((address) => ({ address, id: knownAs(kind, address, known) })).find(({ id }) => id);
		const same = result.found.find((other) => other.kind === kind && other.addresses.some((address) => addresses.includes(address)));
		if (twin?.id) result.known.push({ id: twin.id, address: twin.address });
		else if (same) return;
		else if (name === '') result.nameless.push(...addresses.filter((address) => !result.nameless.includes(address)));
		else result.found.push({ kind, name: freeTitle(kind, name), addresses, source, said, id: freeName(nameFrom(name), taken[kind]) });
	}

	/** A name that another entry has already is told from it by what it is. */
	function freeTitle(kind: Named['kind'], name: string): string {
		const names = [...known[kind], ...result.found.filter((other) => other.kind === kind)].map((other) => other.name.toLowerCase());
		return names.includes(name.toLowerCase()) ? `${name} (ur dokumentet)` : name;
	}
}

function knownAs(kind: Named['kind'], address: string, { contacts, systems }: Known): string | undefined {
	if (kind === 'contacts') return contacts.find(({ emails }) => emails.some((email) => email.toLowerCase() === address.toLowerCase()))?.id;
	return systems.find(({ url }) => url?.replace(/\/$/, '') === address.replace(/\/$/, ''))?.id;
}
