import { lessonPath } from '../model/introduction-path.ts';
import { didYouMean } from '../../machines/closest.ts';
import { lineOf, type Content, type Problem } from './read.ts';

/** A link in Markdown, and no image: those are looked at in elements.ts. */
const LINK = /(?<!!\[[^\]]*)\]\((?!https?:|mailto:|#)([^)#\s]+)(#[^)\s]*)?\)/g;

/**
 * Links in routine pages and in the introduction to pages that do not exist. `fixed` are the addresses that code builds, such as `mallar`.
 */
export function checkLinks(content: Content, fixed: string[]): Problem[] {
	const known = [...content.docs.keys(), ...fixed];
	const pages = [...content.docs, ...[...content.lessons].map(([id, file]) => [lessonPath(id), file] as const)];
	return pages.flatMap(([page, file]) => {
		return [...file.body.matchAll(LINK)].flatMap(([whole, link = '']) => {
			const target = new URL(link, `https://x/${page}/`).pathname.slice(1).replace(/\/$/, '');
			if (target === '' || known.includes(target)) return [];
			const gone = content.retired.get(target);
			return [
				{
					file: file.file,
					line: lineOf(file.text, whole),
					message: gone
						? `Länken leder till rutinen "${target}", som inte gäller längre (${gone.file}). Ta bort länken, eller byt den mot det som gäller.`
						: `Länken leder till sidan "${target}", som inte finns. ${didYouMean(target, known)}`,
				},
			];
		});
	});
}
