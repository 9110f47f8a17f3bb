const entry = document.querySelector<HTMLElement>('.start-search');

// The reader came to search: the first key typed goes into the search box. Only where there is a keyboard, and only while the entry has focus.
if (entry && matchMedia('(pointer: fine)').matches && document.activeElement === document.body) entry.focus({ preventScroll: true });

entry?.addEventListener('keydown', ({ key, ctrlKey, metaKey, altKey }) => {
	if (key.length === 1 && key !== ' ' && key !== '/' && !ctrlKey && !metaKey && !altKey) entry.click();
});
