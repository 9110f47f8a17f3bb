/** Says what could not be kept, where the page has a place for it. */
export function tell(notice: string) {
	const place = document.querySelector<HTMLElement>('.progress-notice');
	if (place && place.textContent !== notice) place.textContent = notice;
}
