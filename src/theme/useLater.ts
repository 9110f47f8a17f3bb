import { useEffect, useState } from 'preact/hooks';

/**
 * The value as it was at the last paint, renewed when `key` changes: what is drawn from it costs the paint that the reader waits for
 * nothing.
 */
export function useLater<T>(value: T, key: unknown = value): T {
	const [later, setLater] = useState(value);
	useEffect(() => setLater(() => value), [key]);
	return later;
}
