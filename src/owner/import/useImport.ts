import { useState } from 'preact/hooks';
import type { Source } from '../../import/read/read.ts';
import type { Known } from '../../import/write/known.ts';
import { nameFrom } from '../../model/ids.ts';
import type { AreaPreview, Asks, NextPreview } from './asks.ts';
import { NOWHERE, type Place, type ThereArea } from './place.ts';
import { reading } from './reading.ts';
import { useBusy } from './useBusy.ts';
import { areaOf, nextOf, NO_TICKS, type Ticked } from './wished.ts';

type Given = { name: string } & Asks['read']['answer'];
export type Shown = { area: AreaPreview } | { next: NextPreview };

/** Where an import stands: the document that was given, where it is to go, what is ticked, and what it would come to. */
export function useImport(known: Known, areas: readonly ThereArea[]) {
	const [reader] = useState(reading);
	const [given, setGiven] = useState<Given>();
	const [place, setPlace] = useState<Place>(NOWHERE);
	const [ticked, setTicked] = useState<Ticked>(NO_TICKS);
	const [shown, setShown] = useState<Shown>();
	const { run, ...busy } = useBusy();
	const hide = () => setShown(undefined);

	const read = (name: string, sourceOf: () => Promise<Source>) => {
		setGiven(undefined);
		setTicked(NO_TICKS);
		hide();
		const act = async () => {
			const found = await reader.ask('read', { source: await sourceOf() });
			return () => {
				setGiven({ name, ...found });
				if (found.title && !place.name && !place.next) setPlace({ ...place, name: found.title, id: nameFrom(found.title) });
				return `${name} är läst.`;
			};
		};
		void run(`Läser ${name} …`, act, hide);
	};
	const look = (ticks = ticked) => {
		const act = async () => {
			const there = areas.find(({ id }) => id === place.next);
			const found = there ? { next: await nextOf(reader, known, there, ticks) } : { area: await areaOf(reader, known, place, ticks) };
			return () => (setShown(found), sentenceOf(found));
		};
		void run('Läser …', act, hide);
	};
	const tick = (change: Partial<Ticked>) => {
		setTicked({ ...ticked, ...change });
		look({ ...ticked, ...change });
	};
	const move = (where: Place) => (busy.drop(), setPlace(where), hide());
	return { ...{ reader, given, place, ticked, shown, read, look, tick, move }, ...busy };
}

function sentenceOf(shown: Shown): string {
	if ('area' in shown) return shown.area.account;
	const { length } = shown.next.report;
	return length === 0 ? 'Inget är ändrat sedan förra versionen.' : `${length} ${length === 1 ? 'ändring' : 'ändringar'}.`;
}
