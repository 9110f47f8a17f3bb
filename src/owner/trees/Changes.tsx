import type { Judged } from '../../edit/judge.ts';
import { plainWords } from '../../edit/plainWords.ts';
import { useEditing } from './context.ts';

/** What the draft does to those who use the routine: in the tree, to its practice calls, its shared links and the pages that name it. */
export function Changes({ judged }: { judged: Judged }) {
	const { told, act, at, draft } = useEditing();
	const { sentences, exercises, links, pages } = judged.effects;
	const elsewhere = told.filter((one) => !one.at && !one.warning && !pages.some(({ message }) => message === one.message));
	if (sentences.length + exercises.length + links.length + pages.length + elsewhere.length === 0)
		return <p class="help">Inget är ändrat.</p>;
	return (
		<div class="changes">
			{(pages.length > 0 || elsewhere.length > 0) && (
				<section>
					<h3>Att rätta i andra filer</h3>
					<ul>
						{[...pages, ...elsewhere].map(({ file, message }) => (
							<li key={`${file} ${message}`}>
								{plainWords(message, draft.tree)} <span class="quiet">{file}</span>
							</li>
						))}
					</ul>
				</section>
			)}
			{exercises.length > 0 && (
				<section>
					<h3>Övningar</h3>
					<ul>
						{exercises.map(({ id, title, now, file, mend }) => (
							<li key={id}>
								{title}: {EXERCISE[now]}{' '}
								{mend !== undefined && (
									<button
										type="button"
										class="button small"
										onClick={() =>
											act((draft) => ({
												draft: { ...draft, files: { ...draft.files, [file]: mend } },
												said: `laga övningen ”${title}”`,
												at,
											}))
										}
									>
										Laga övningen
									</button>
								)}
							</li>
						))}
					</ul>
				</section>
			)}
			{links.length > 0 && (
				<section>
					<h3>Delade vägar som slutar någon annanstans</h3>
					<ul>
						{links.map(({ from, was, now }) => (
							<li key={from}>
								{was}: {now === 'stops' ? 'länken stannar på vägen och säger det' : `leder nu till ”${now}”`}
							</li>
						))}
					</ul>
				</section>
			)}
			{sentences.map(({ head, ways, changes, at: place }) => (
				<Group key={head} {...{ head, ways, changes }} state={place?.state} />
			))}
		</div>
	);
}

const EXERCISE = {
	'same way': 'går samma väg, men ett steg på den är ändrat.',
	'other way': 'går nu en annan väg.',
	'no longer fits': 'passar inte längre.',
};

type GroupProps = { head: string; ways: string[]; changes: { says: string; was?: string[]; now?: string[] }[]; state?: string };

function Group({ head, ways, changes, state }: GroupProps) {
	const { go } = useEditing();
	return (
		<section>
			<h3>
				{state ? (
					<button type="button" class="words" onClick={() => go({ state })}>
						{head}
					</button>
				) : (
					head
				)}
			</h3>
			{ways.length > 0 && <p class="help">{ways[0]}</p>}
			<ul>
				{changes.map(({ says, was, now }) => (
					<li key={says}>
						{says}
						{was?.map((line) => (
							<del key={line}>{line}</del>
						))}
						{now?.map((line) => (
							<ins key={line}>{line}</ins>
						))}
					</li>
				))}
			</ul>
		</section>
	);
}
