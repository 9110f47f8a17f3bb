import { showKeys } from './keys.ts';
import { areKeysOff, keepKeys } from './setting.ts';
import { trustedHtml } from '../../delivery/safety/trusted.ts';
import { loadStyle } from '../../theme/style.ts';
import helpStyle from './help.css?url';

const KEYS = [
	['1–9', 'Välj svaret, eller fortsätt i nästa träd'],
	['01, 02', 'I samtalslistan: rutin tio och framåt, två siffror i följd'],
	['O', 'I samtalslistan: välj ditt område med pilarna'],
	['Esc', 'Ett svar tillbaka; i ett fält: lämna fältet'],
	['U', 'Till första tomma uppgiften'],
	['C', 'Kopiera det som klistras in härnäst: mottagare, ämne, text'],
	['M', 'Öppna mejlet i mejlprogrammet'],
	['A', 'Kopiera anteckningen'],
	['/', 'Sök'],
	['Tab', 'Till nästa knapp, fält eller länk. I Safari: ⌥ Tab till länkarna också'],
	['?', 'Visa tangenterna'],
];

/** Opens the sheet of keys with the switch that turns them off, in the window where `root` stands. */
export async function openHelp(root: HTMLElement) {
	await loadStyle(helpStyle, root.ownerDocument);
	const dialog = root.ownerDocument.createElement('dialog');
	dialog.className = 'key-sheet';
	dialog.setAttribute('aria-labelledby', 'tangenter-rubrik');
	dialog.innerHTML = trustedHtml(`<form method="dialog"><h2 id="tangenter-rubrik">Tangenter</h2>
		<dl>${KEYS.map(([key, what]) => `<div><dt><kbd>${key}</kbd></dt><dd>${what}</dd></div>`).join('')}</dl>
		<label><input type="checkbox" autocomplete="off"> Snabbtangenter</label>
		<p>Medan du skriver i ett fält är tangenterna vanlig text. Valet gäller den här webbläsaren.</p>
		<div class="buttons"><button class="button">Stäng</button></div></form>`);
	const box = dialog.querySelector('input');
	if (box) box.checked = !areKeysOff();
	box?.addEventListener('change', () => {
		keepKeys(box.checked);
		showKeys(root);
	});
	dialog.addEventListener('close', () => {
		dialog.remove();
		const lost = root.ownerDocument.activeElement === root.ownerDocument.body;
		if (lost) root.querySelector<HTMLElement>('.live [data-act=keys]')?.focus();
	});
	root.append(dialog);
	dialog.showModal();
}
