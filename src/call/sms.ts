// cspell:disable
/** The alphabet of a plain text message (GSM 03.38), and what takes the room of two of its characters. */
const PLAIN =
	'@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
// cspell:enable
const DOUBLE = '^{}\\[~]|€';
/** How many characters a message holds alone, and as one of several: of the plain alphabet, and where one is not of it. */
const ROOM = { plain: [160, 153], wide: [70, 67] } as const;

/** How long a text is as text messages: characters, messages, and the characters that the plain alphabet lacks and that shorten each. */
export type Sms = { length: number; messages: number; wide: string[] };

/** Counts a text as it is sent by SMS: 160 characters, 153 in each of several, or 70 and 67 where one is not of the plain alphabet. */
export function smsOf(text: string): Sms {
	const characters = [...text.trim()];
	const wide = [...new Set(characters.filter((one) => !PLAIN.includes(one) && !DOUBLE.includes(one)))];
	const length = wide.length > 0 ? text.trim().length : characters.reduce((sum, one) => sum + (DOUBLE.includes(one) ? 2 : 1), 0);
	const [alone, several] = wide.length > 0 ? ROOM.wide : ROOM.plain;
	return { length, messages: length <= alone ? Math.min(length, 1) : Math.ceil(length / several), wide };
}

/** The length in Swedish: "148 tecken, ett sms". */
export function smsInWords({ length, messages, wide }: Sms): string {
	const count = `${length} tecken, ${messages === 1 ? 'ett' : messages} sms`;
	if (wide.length === 0) return `${count}.`;
	const which = wide.length === 1 ? 'Tecknet' : 'Tecknen';
	return `${count}. ${which} ${wide.slice(0, 5).join(' ')} gör att varje sms bara rymmer ${ROOM.wide[0]} tecken.`;
}
