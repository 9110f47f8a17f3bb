import { describe, expect, test } from 'vitest';
import type { AnswerTransition, StepMeta, TreeConfig } from '../../machines/tree.ts';
import { compare } from '../../src/diff/compare.ts';
import { versionIn } from '../../src/tools/diff/onDisk.ts';
import type { Version } from '../../src/diff/version.ts';
import { asText } from '../../src/tools/diff/write.ts';

const before = versionIn('tests/kinds', 'förr');

type Step<K extends StepMeta['kind']> = { meta: Extract<StepMeta, { kind: K }>; on: Record<string, AnswerTransition> };

/** What is told where one step of a tree is changed. */
function told<K extends StepMeta['kind']>(tree: string, state: string, _kind: K, change: (step: Step<K>) => void): string {
	const file = before.trees.get(`stod/${tree}`)!;
	const config = structuredClone(file.config);
	change(config.states[state] as unknown as Step<K>);
	const trees = new Map(before.trees).set(`stod/${tree}`, { ...file, config: config as TreeConfig, text: `${file.text}//` });
	return asText(compare(before, { ...before, name: 'nu', trees } satisfies Version), 'förr', 'nu');
}

describe('what a change of each kind of step means', () => {
	test.each<[string, string, string[]]>([
		[
			'a limit of working days',
			told('paket', 'nar-skickades-det', 'date', ({ meta }) => (meta.bands[0]!.to = 'P5B')),
			['Gränserna har ändrats:', '- till och med 3 arbetsdagar: ”Inom tre arbetsdagar”', '+ till och med 5 arbetsdagar'],
		],
		[
			'a limit of an amount',
			told('aterbetalning', 'vad-kostade-den', 'number', ({ meta }) => (meta.bands[0]!.below = 300)),
			['- under 500 kr: ”Under 500 kr”', '+ under 300 kr'],
		],
		[
			'the side that is counted',
			told('bidrag', 'nar-ska-det-galla', 'date', ({ meta }) => (meta.counts = 'since')),
			['Det som räknas är nu dagarna sedan datumet (förut dagarna fram till datumet).'],
		],
		[
			'a cell of a table, and what a picture shows',
			told('modem', 'lyser-lampan', 'question', ({ meta }) => {
				meta.aids = meta.aids!.map((aid) =>
					aid.kind === 'table'
						? { ...aid, rows: [...aid.rows, ['Tv', 'Bild', 'Ingen bild']] }
						: aid.kind === 'picture'
							? { ...aid, alt: 'Fem lampor' }
							: aid,
				);
			}),
			['Bilderna, länkarna och tabellerna har ändrats:', '+ bilden lamporna.png: Fem lampor (Framsidan)', '+ Tv | Bild | Ingen bild'],
		],
		[
			'a rule',
			told('avbrott', 'vad-ligger-nere', 'choices', ({ meta }) => (meta.rules[1]!.any = ['kassan'])),
			['Reglerna har ändrats:', '- Kassan eller Korttjänsten: ”En av kassan och korttjänsten”', '+ Kassan: '],
		],
		[
			'something to choose',
			told('avbrott', 'vad-ligger-nere', 'choices', ({ meta }) => (meta.options.skyltar!.label = 'Skyltarna ute')),
			['Det som kan väljas har ändrats:', '+ Skyltarna ute'],
		],
		[
			'what is demanded first',
			told('paket', 'nar-skickades-det', 'date', ({ meta }) => (meta.demands = [])),
			['Uppgiften som krävs ”Kollinummer” har tagits bort.'],
		],
		[
			'what is known',
			told('modem', 'har-det-startats-om', 'question', ({ meta }) => (meta.known = {})),
			['Svaret som redan är känt ”omstartad: ja” har tagits bort.'],
		],
		[
			'what an answer tells',
			told('modem', 'starta-om', 'step', ({ on }) => delete on.klar!.meta.facts),
			['Det som är känt efter svaret ”Klart” har tagits bort:', '- omstartad'],
		],
		[
			'how often one may try',
			told('modem', 'lyser-den-nu', 'question', ({ on }) => (on.nej!.meta.retries!.most = 3)),
			['Antalet försök med svaret ”Nej” är nu högst 3, sedan ”Skicka ett nytt modem” (förut högst 2'],
		],
		[
			'what holds on some ways alone',
			told('aterbetalning', 'betala-ut', 'outcome', ({ meta }) => (meta.parts![0]!.case = ['Betala ut kontant.'])),
			['Det som bara gäller ibland har ändrats:', '+ om ”Vad kostade varan?” är ”Under 500 kr”: Betala ut kontant.'],
		],
		[
			'the tree that is gone through',
			told('modem', 'mat-linjen', 'via', ({ meta }) => (meta.tree = 'stod/paket')),
			['Trädet som man går igenom är nu ”Paketet är sent” (förut ”Mät linjen”).'],
		],
	])('is told of %s', (_, text, lines) => {
		for (const line of lines) expect(text).toContain(line);
		expect(text).not.toMatch(/undefined|\[object/);
	});
});
