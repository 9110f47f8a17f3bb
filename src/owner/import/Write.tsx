import { useEffect, useRef, useState } from 'preact/hooks';
import { download } from '../disk/download.ts';
import { areasIn, canWriteFolders, chooseProject, writeAll, type ChangedFile, type NewFile } from '../disk/folder.ts';
import type { ThereArea } from './place.ts';
import type { Reading } from './reading.ts';

type Props = {
	area: string;
	isNext: boolean;
	files: NewFile[];
	changed: ChangedFile[];
	reader: Reading;
	areas: ThereArea[];
	home: string;
};

type Done = 'written' | 'packed';

/** Writes into the project's folder where the browser can; everywhere the files can be had packed. */
export function Write(props: Props) {
	const { area, isNext, files, changed, home } = props;
	const [fault, setFault] = useState('');
	const [done, setDone] = useState<Done>();
	const result = useRef<HTMLHeadingElement>(null);
	useEffect(() => {
		if (done) result.current?.focus();
	}, [done]);
	const count = files.length + changed.length;
	if (count === 0) return null;
	const attempt = (act: (what: Props) => Promise<Done | undefined>) => {
		setFault('');
		act(props).then(setDone, (error: unknown) => setFault(error instanceof Error ? error.message : String(error)));
	};
	return (
		<section aria-labelledby="skriv">
			<h2 id="skriv">4. Skriv</h2>
			{done !== 'written' && (
				<>
					<p>{tellOf(files.length, changed.length)} Allt skrivs, eller inget.</p>
					<Deeds attempt={attempt} />
				</>
			)}
			<div role="alert">{fault && <p class="fault">{fault}</p>}</div>
			{done && (
				<div class="done">
					<h3 ref={result} tabIndex={-1}>
						{done === 'written' ? `${count} ${count === 1 ? 'fil är skriven' : 'filer är skrivna'}` : `${area}.zip är sparad`}
					</h3>
					{done === 'packed' && <p>{UNPACK(changed.length > 0)}</p>}
					<p>
						Kör <a href={`${home}bidra/oppna-redigeraren/#kontrollen`}>kontrollen</a>: det ska inte finnas några fel.{' '}
						{isNext ? AFTER_NEXT : AFTER_AREA}{' '}
						<a href={`${home}${area}/kallan/`}>{isNext ? 'Öppna källsidan' : 'Öppna källan, punkt för punkt'}</a>
					</p>
				</div>
			)}
		</section>
	);
}

function Deeds({ attempt }: { attempt: (act: (what: Props) => Promise<Done | undefined>) => void }) {
	const canWrite = canWriteFolders();
	return (
		<>
			<p class="deeds">
				{canWrite && (
					<button type="button" class="button primary" onClick={() => attempt(write)}>
						Välj mappen och skriv
					</button>
				)}
				<button type="button" class={canWrite ? 'button' : 'button primary'} onClick={() => attempt(pack)}>
					Ladda ner som .zip
				</button>
			</p>
			<p class="help">
				{canWrite
					? 'Mappen är den med Rutinlotsen: den där content och machines ligger, samma som redigeraren använder.'
					: 'Den här webbläsaren kan inte skriva i en mapp. Det kan Chrome och Edge.'}
			</p>
		</>
	);
}

async function write({ area, files, changed, areas }: Props): Promise<Done | undefined> {
	const project = await chooseProject();
	if (!project) return undefined;
	const known = areas.map(({ id }) => id);
	const strange = (await areasIn(project)).find((id) => !known.includes(id) && id !== area);
	if (strange) throw new Error(STALE(strange));
	await writeAll(project, files, changed);
	return 'written';
}

async function pack({ area, files, changed, reader }: Props): Promise<Done> {
	const packed: NewFile[] = [...files, ...changed.map(([path, { text = '' }]): NewFile => [path, text])];
	download(await reader.ask('zip', { files: packed }), `${area}.zip`);
	return 'packed';
}

function tellOf(fresh: number, changed: number): string {
	const some = (count: number, what: [string, string]) => (count > 0 ? [`${count} ${count === 1 ? what[0] : what[1]}`] : []);
	return `${[...some(fresh, ['ny fil', 'nya filer']), ...some(changed, ['ändrad fil', 'ändrade filer'])].join(' och ')}.`;
}

const UNPACK = (isChanging: boolean) =>
	`Packa upp filen i mappen med Rutinlotsen, den där content och machines ligger: allt hamnar rätt av sig självt. ${
		isChanging
			? 'Svara ja när datorn frågar om den ska ersätta en fil.'
			: 'Frågar datorn om den ska ersätta en fil, så svara nej: då finns det redan något med det namnet.'
	}`;
const STALE = (area: string) =>
	`Mappen har ett område som sidan inte känner till (${area}). Inget är skrivet. Skriv npm start i mappen, öppna sidan därifrån och läs in dokumentet igen.`;
const AFTER_AREA = 'Sedan placerar du punkterna, en i taget. Allt är utkast tills någon har granskat det.';
const AFTER_NEXT = 'Ställena som ska jämföras med den nya texten står på områdets källsida och i ägarens lista.';
