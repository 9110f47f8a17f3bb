/** The day it is in Sweden, `2026-11-22`, wherever the machine stands that asks: a host that builds at night has another day. */
export function today(now = new Date()): string {
	return now.toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' });
}
