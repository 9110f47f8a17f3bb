import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

const SOURCE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that judge colours and nothing else: all that can differ where every box stands as it stood. */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds wrong with the page, or with a part of it, as lines that name rule and place. axe is put into a page once: that, and
 * its warming up, cost as much as a run.
 */
export async function faults(page: Page, part = 'html', rules?: string[]): Promise<string[]> {
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
	const runOnly: axe.RunOnly = rules ? { type: 'rule', values: rules } : { type: 'tag', values: TAGS };
	return page.evaluate(
		async ([context, only]) => {
			const { run } = (window as unknown as { axe: typeof axe }).axe;
			const { violations } = await run(context, { runOnly: only, resultTypes: ['violations'], preload: false });
			return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
		},
		[part, runOnly] as const,
	);
}
