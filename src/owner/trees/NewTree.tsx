import { useState } from 'preact/hooks';
import type { Project } from '../../check/project.ts';
import { newTree, type Begun } from '../../edit/newTree.ts';
import { headOf } from '../../edit/page.ts';
import { areaOf, fileOfTree } from '../../model/ids.ts';
import { fileOf } from '../../model/kinds.ts';
import { keepDraft } from './drafts.ts';
import { Box, SmallForm } from '../save/Small.tsx';

/** Begins a tree in an area: the words of its page and its first question. The editor opens with it; it is saved when it is whole. */
export function NewTree({ area, project }: { area: string; project: Project }) {
	const pages = pagesWithout(area, project);
	const [page, setPage] = useState('');
	const [words, setWords] = useState({ title: '', description: '', section: '', question: '' });
	const [fault, setFault] = useState('');
	const box = (key: keyof typeof words, label: string, help?: string) => (
		<Box label={label} value={words[key]} write={(text) => setWords({ ...words, [key]: text })} help={help} />
	);
	const name = headOf(project.files.get(fileOf('docs', `${area}/index`))).title;
	if (!name) return <p role="alert">Området ”{area}” finns inte. Välj ett i listan.</p>;
	const begin = () => {
		try {
			const { question, ...rest } = words;
			const begun: Begun = page ? { area, question, page } : { area, question, ...rest };
			const draft = newTree(begun, project.files);
			const before = project.files.get(fileOf('docs', draft.tree.id));
			const base = before === undefined ? {} : { [fileOf('docs', draft.tree.id)]: before };
			const isKept = keepDraft(draft.tree.id, { base, draft, at: { state: draft.tree.initial }, time: new Date().toISOString() });
			if (!isKept) throw new Error('Utkastet får inte plats i webbläsaren. Ta bort något annat utkast först.');
			location.search = `?trad=${draft.tree.id}`;
		} catch (error) {
			setFault(error instanceof Error ? error.message : String(error));
		}
	};
	return (
		<div class="new-tree">
			<SmallForm title={`Nytt träd i ${name}`} finish="Börja" close={() => (location.search = '')} {...{ fault }} done={begin}>
				{pages.length > 0 && (
					<div class="box">
						<label htmlFor="nytt-trad-sida">Sidan</label>
						<select id="nytt-trad-sida" value={page} onChange={({ currentTarget }) => setPage(currentTarget.value)}>
							<option value="">En ny sida</option>
							{pages.map(({ id, title }) => (
								<option key={id} value={id}>
									{title}
								</option>
							))}
						</select>
					</div>
				)}
				{!page && (
					<>
						{box('title', 'Rubrik', 'Vad det gäller, som handläggaren säger det: Kunden vill flytta')}
						{box('description', 'Vad rutinen är till för, i en mening')}
						{box('section', 'Var i källan den står', 'Till exempel: 3. Flytt')}
					</>
				)}
				{box('question', 'Den första frågan')}
			</SmallForm>
		</div>
	);
}

/** The routine pages of an area that have no tree yet, neither in a file nor on the page. */
function pagesWithout(area: string, { files }: Project): { id: string; title: string }[] {
	return [...files].flatMap(([path, text]) => {
		const [, id = ''] = /^content\/rutiner\/(.+)\.mdx$/.exec(path) ?? [];
		const isFree = areaOf(id) === area && id !== `${area}/index` && !files.has(fileOfTree(id)) && !text.includes('<Tree ');
		return isFree ? [{ id, title: headOf(text).title ?? id }] : [];
	});
}
