/** The last minute before a call that nobody touches is wiped. Said once to a screen reader, counted for the eye. */
export function IdleWarning({ left, stay }: { left: number; stay: () => void }) {
	return (
		<div class="idle buttons" role="alert">
			<p>
				Uppgifterna rensas snart, för ingen har rört sidan på en stund. Tryck på valfri tangent för att behålla dem.
				<span class="count" aria-hidden="true">
					{left} s
				</span>
			</p>
			<button type="button" class="primary" onClick={stay}>
				Behåll
			</button>
		</div>
	);
}
