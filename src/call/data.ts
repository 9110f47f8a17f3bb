import type { Values } from './fill.ts';

/** What a call leaves on the page and nowhere else. It lives in memory and is wiped with the call. */
export type CallData = {
	/** What was typed, by field id. */
	values: Values;
	/** What the agent adds to the note. */
	extra: string;
	/** The boxes ticked in an outcome, by `stepKey`, counted from the top of its list. */
	ticked: Readonly<Record<string, readonly number[]>>;
	/** The templates that were copied or opened in the mail program, by id. */
	sent: readonly string[];
};

export const NOTHING: CallData = { values: {}, extra: '', ticked: {}, sent: [] };

/** Names a step across trees. */
export function stepKey(tree: string, state: string): string {
	return `${tree}#${state}`;
}

/** Whether there is anything to wipe. */
export function isEmpty({ values, extra, ticked, sent }: CallData): boolean {
	const typed = [...Object.values(values), extra].some((value) => value !== '');
	return !typed && sent.length === 0 && Object.values(ticked).every((boxes) => boxes.length === 0);
}

export function withValue(data: CallData, field: string, value: string): CallData {
	return { ...data, values: { ...data.values, [field]: value } };
}

export function withTick(data: CallData, key: string, box: number, on: boolean): CallData {
	const others = (data.ticked[key] ?? []).filter((b) => b !== box);
	return { ...data, ticked: { ...data.ticked, [key]: on ? [...others, box] : others } };
}

export function withSent(data: CallData, template: string): CallData {
	return data.sent.includes(template) ? data : { ...data, sent: [...data.sent, template] };
}
