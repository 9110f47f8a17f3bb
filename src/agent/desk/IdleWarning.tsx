import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * The last minute before a call that nobody touches is wiped. Said once to a screen reader, counted for the eye, above any dialog that
 * is open.
 */
export function IdleWarning({ left, stay }: { left: number; stay: () => void }) {
	const frame = useRef<HTMLDivElement>(null);
	useLayoutEffect(() => frame.current?.showPopover?.(), []);
	return (
		<div class="idle" role="alert" popover="manual" ref={frame}>
			<p>
				Uppgifterna rensas snart, för ingen har rört sidan på en stund. Tryck på valfri tangent för att behålla dem.
				<span class="count" aria-hidden="true">
					{left} s
				</span>
			</p>
			<button type="button" class="button primary" onClick={stay}>
				Behåll
			</button>
		</div>
	);
}
