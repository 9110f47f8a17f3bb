import sitemap from '@astrojs/sitemap';
import type { StarlightUserConfig } from '@astrojs/starlight/types';
import type { AstroIntegration } from 'astro';

/** What a build is told of who may find the site: `PUBLIC_SITE=1` that search engines may list it, `SITE` the address it will have. */
export type FindableEnv = { PUBLIC_SITE?: string; SITE?: string };

/** What depends on it: the address (which pages name as theirs), what stands in every head, and the sitemap. */
export type Findable = { site?: string; head: NonNullable<StarlightUserConfig['head']>; sitemap: AstroIntegration };

/**
 * An internal tool is not to be found: every page says `noindex` and there is no sitemap, unless the build is told that the site is
 * public. `isUnlisted` tells of an address whether it is kept out even then.
 */
export function findable({ PUBLIC_SITE = '', SITE = '' }: FindableEnv, isUnlisted: (page: string) => boolean): Findable {
	if (!['', '0', '1'].includes(PUBLIC_SITE))
		throw new Error(`PUBLIC_SITE is "${PUBLIC_SITE}". Give 1 where search engines may list the site; leave it out where not.`);
	if (PUBLIC_SITE !== '1') return { head: [NOINDEX], sitemap: NO_SITEMAP };
	if (!URL.canParse(SITE)) throw new Error(`A public site needs its address: SITE=https://… PUBLIC_SITE=1 (SITE is "${SITE}").`);
	return { site: SITE, head: [], sitemap: sitemap({ filter: (page) => !isUnlisted(page) }) };
}

const NOINDEX = { tag: 'meta' as const, attrs: { name: 'robots', content: 'noindex' } };

/** Starlight adds a sitemap where no integration has this name: https://github.com/withastro/starlight/issues/717 */
const NO_SITEMAP: AstroIntegration = { name: '@astrojs/sitemap', hooks: {} };
