const box = document.querySelector<HTMLElement>('.start .search-box input');

// The reader came to search: what is typed goes into the box. Only where there is a keyboard, and nothing else has been chosen.
if (box && matchMedia('(pointer: fine)').matches && document.activeElement === document.body) box.focus({ preventScroll: true });
