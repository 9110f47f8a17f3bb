/** Hands over a packed file, as the browser hands over what is downloaded. */
export function download(bytes: Uint8Array<ArrayBuffer>, name: string) {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([bytes], { type: 'application/zip' }));
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
