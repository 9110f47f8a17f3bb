import { MINE } from '../../agent/keys/setting.ts';

// The area whose calls the reader takes comes first, as on the page for the call.
const mine = document.querySelector(`.start-areas > [data-area="${CSS.escape(MINE.get() ?? '')}"]`);
mine?.parentElement?.prepend(mine);

const box = document.querySelector<HTMLElement>('.start .search-box input');

// The reader came to search: what is typed goes into the box. Only where there is a keyboard, and nothing else has been chosen.
if (box && matchMedia('(pointer: fine)').matches && document.activeElement === document.body) box.focus({ preventScroll: true });
