import type { Aid, Picture, Table } from '../../../machines/tree.ts';
import { Icon } from '../../theme/Icon.tsx';
import type { PublishedTree } from '../../tree/published.ts';
import { enlarge } from './enlarge.ts';
import type { Tools } from './tools.ts';

type Props = { aids?: readonly Aid[]; tree: Pick<PublishedTree, 'pictures'>; tools?: Tools };

/** What helps beside the words of a step: pictures, links and small tables, in the order of the tree. */
export function Aids({ aids = [], tree, tools }: Props) {
	if (aids.length === 0) return null;
	return (
		<div class="aids">
			{aids.map((aid, i) => (
				<One key={i} aid={aid} tree={tree} tools={tools} />
			))}
		</div>
	);
}

function One({ aid, tree, tools }: { aid: Aid } & Omit<Props, 'aids'>) {
	if (aid.kind === 'picture') return <Shown picture={aid} tree={tree} tools={tools} />;
	if (aid.kind === 'table') return <Cells table={aid} />;
	const isHere = aid.to.startsWith('/');
	return (
		<p>
			<a
				href={isHere ? import.meta.env.BASE_URL.replace(/\/$/, '') + aid.to : aid.to}
				{...(!isHere && { target: '_blank', rel: 'noreferrer' })}
			>
				{aid.text}
				{!isHere && (
					<>
						{' '}
						<Icon name="open" />
						<span class="sr-only">(öppnas i en ny flik)</span>
					</>
				)}
			</a>
		</p>
	);
}

/** A picture at the width of the step, and a way to see it as large as the window: in place where there is script. */
function Shown({ picture: { file, alt, caption }, tree, tools }: { picture: Picture } & Omit<Props, 'aids'>) {
	const found = tree.pictures?.[file];
	if (!found) return null;
	const { src, width, height, large } = found;
	return (
		<figure>
			<a class="picture" href={large} target="_blank" onClick={tools && ((event: MouseEvent) => enlarge(event, { src: large, alt }))}>
				<img {...{ src, width, height, alt }} loading="lazy" decoding="async" />
				<span class="sr-only">Visa bilden stor</span>
			</a>
			{caption && <figcaption>{caption}</figcaption>}
		</figure>
	);
}

function Cells({ table: { caption, rows } }: { table: Table }) {
	const [heads = [], ...others] = rows;
	return (
		<table>
			<caption>{caption}</caption>
			<thead>
				<tr>
					{heads.map((head) => (
						<th key={head} scope="col">
							{head}
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{others.map((cells, i) => (
					<tr key={i}>
						{cells.map((cell, n) => (
							<td key={n}>{cell}</td>
						))}
					</tr>
				))}
			</tbody>
		</table>
	);
}
