import { render } from 'preact';
import { Choose } from './Choose.tsx';
import { GroupFiles } from './GroupFiles.tsx';
import type { ChoiceGroup, StepWords } from './publish.ts';

/* The page for whoever teaches, drawn by script alone: a link is made and files are read in this browser, and nothing of it is kept. */
const places = ['choose', 'group'].map((name) => document.querySelector<HTMLElement>(`.trainer [data-${name}]`));
const data = document.getElementById('handledning')?.textContent;
const [choose, group] = places;

if (choose && group && data) {
	const { groups, steps, page }: { groups: ChoiceGroup[]; steps: Record<string, StepWords>; page: string } = JSON.parse(data);
	const calls = groups.flatMap(({ trees }) => trees.flatMap((tree) => tree.calls));
	render(<Choose groups={groups} page={page} />, choose);
	render(<GroupFiles titles={Object.fromEntries(calls.map(({ id, title }) => [id, title]))} steps={steps} />, group);
}
