import { useRef, useState } from 'preact/hooks';
import { FileDrop } from '../../theme/FileDrop.tsx';
import { readFiles, type Group } from './readFiles.ts';
import type { StepWords } from './publish.ts';
import { GroupReport } from './GroupReport.tsx';

type Props = { titles: Record<string, string>; steps: Record<string, StepWords> };

const NONE: Group = { learners: [], faults: [] };

/** Takes the files that learners have saved, and shows what they come to. They are read here, and go nowhere. */
export function GroupFiles({ titles, steps }: Props) {
	const [files, setFiles] = useState<readonly File[]>([]);
	const [{ learners, faults }, setGroup] = useState(NONE);
	const latest = useRef(files);
	const take = async (given: readonly File[]) => {
		latest.current = given;
		setFiles(given);
		const read = await readFiles(given);
		// What was taken away or added meanwhile is read by itself.
		if (latest.current === given) setGroup(read);
	};
	return (
		<>
			<Drop some={files.length > 0} add={(more) => void take([...files, ...more])} clear={() => void take([])} />
			<p class="group-said" role="status">
				{files.length > 0 && `${learners.length} deltagare är med.`}
			</p>
			{faults.length > 0 && (
				<ul class="file-faults">
					{faults.map((fault) => (
						<li key={fault}>{fault}</li>
					))}
				</ul>
			)}
			{learners.length > 0 && <GroupReport learners={learners} titles={titles} steps={steps} />}
		</>
	);
}

type DropProps = { some: boolean; add: (files: File[]) => void; clear: () => void };

/** Where files are given, and, once there are some, what can be done with what they come to. */
function Drop({ some, add, clear }: DropProps) {
	return (
		<FileDrop choose="Välj filer" or="eller släpp dem här" accept="application/json,.json" multiple take={add}>
			{some && (
				<>
					<button type="button" class="button" onClick={() => print()}>
						Skriv ut
					</button>
					<button type="button" class="button bare" onClick={clear}>
						Ta bort alla
					</button>
				</>
			)}
		</FileDrop>
	);
}
