import type { ComponentChildren } from 'preact';

type Props = { title: string; count?: number; isOpen?: boolean; children: ComponentChildren };

/** A part of the preview, folded where it is long and there is nothing to decide in it. */
export function Part({ title, count, isOpen = false, children }: Props) {
	return (
		<details class="part" open={isOpen}>
			<summary class="row">
				<span>{title}</span>
				{count !== undefined && <span class="of">{count}</span>}
			</summary>
			{children}
		</details>
	);
}

/** The files that are written, each with what becomes of it. */
export function Files({ files, children }: { files: { path: string; what?: string }[]; children?: ComponentChildren }) {
	return (
		<Part title="Filer som skrivs" count={files.length}>
			{children}
			<ul class="files">
				{files.map(({ path, what }) => (
					<li key={path}>
						<code>{path}</code> {what && <span class="of">{what}</span>}
					</li>
				))}
			</ul>
		</Part>
	);
}
