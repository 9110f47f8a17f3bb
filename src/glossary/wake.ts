// Every page carries this line with the search's own: a script of its own would cost each page more than it holds.
if (document.querySelector('.page-terms')) {
	for (const act of ['pointerover', 'focusin']) document.addEventListener(act, () => import('./explain.ts'), { once: true });
}
