import type { ToldChange, ChangeGroup, Section } from '../../diff/change.ts';

/** The changes as plain text, for a terminal. */
export function asText(sections: Section[], from: string, to: string): string {
	return [heading(sections, from, to), ...sections.map(textSection)].join('\n\n');
}

/** The changes as Markdown, for a review. What is quoted from the content can neither format it nor call anybody by an @. */
export function asMarkdown(sections: Section[], from: string, to: string): string {
	return ['## Vad ändringen betyder', literal(heading(sections, from, to)), ...sections.map(markdownSection)].join('\n\n');
}

function heading(sections: Section[], from: string, to: string): string {
	if (sections.length === 0) return `Inget har ändrats i rutiner, träd, texter eller övningar mellan ${from} och ${to}.`;
	const files = sections.length === 1 ? '1 ställe har' : `${sections.length} ställen har`;
	return `${files} ändrats mellan ${from} och ${to}.`;
}

function textSection({ title, file, groups }: Section): string {
	return [`${title}  ${file}`, ...groups.map(textGroup)].join('\n');
}

function textGroup({ head, ways, changes }: ChangeGroup): string {
	const indent = head ? '    ' : '  ';
	return [
		...(head ? [`\n  ${head}`] : []),
		...ways.map((way) => `${indent}Dit: ${way}`),
		...changes.flatMap((change) => [`${indent}${change.says}`, ...marked(change).map((line) => `${indent}  ${line}`)]),
	].join('\n');
}

function markdownSection({ title, file, groups }: Section): string {
	return [`### ${literal(title)}`, `\`${file}\``, ...groups.map(markdownGroup)].join('\n\n');
}

function markdownGroup({ head, ways, changes }: ChangeGroup): string {
	return [
		...(head ? [`**${literal(head)}**`] : []),
		...(ways.length > 0 ? [`Dit: ${ways.map(literal).join(' · ')}`] : []),
		...changes.map(markdownChange),
	].join('\n\n');
}

function markdownChange(change: ToldChange): string {
	const says = `- ${literal(change.says)}`;
	const lines = marked(change).map((line) => `  ${line.replaceAll('```', '` ` `')}`);
	return lines.length > 0 ? [says, '', '  ```diff', ...lines, '  ```'].join('\n') : says;
}

function marked({ was = [], now = [] }: ToldChange): string[] {
	return [...was.map((line) => `- ${line}`), ...now.map((line) => `+ ${line}`)];
}

function literal(text: string): string {
	return text.replace(/[\\`*_[\]<>#|~]/g, '\\$&').replaceAll('@', '@<!-- -->');
}
