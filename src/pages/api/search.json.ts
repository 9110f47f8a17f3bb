import type { APIRoute } from 'astro';
import { searchIndex } from '../../agent/search/publish.ts';

/** Everything that the search finds: see SearchIndex. */
export const GET: APIRoute = async () => Response.json(await searchIndex());
