import type { APIRoute } from 'astro';
import { trees } from '../../../../machines/index.ts';
import { EXAMPLES } from '../../../tree/examples/index.ts';
import { publish } from '../../../publish/tree.ts';

export const getStaticPaths = () => [...Object.keys(trees), ...Object.keys(EXAMPLES)].map((id) => ({ params: { id } }));

/** One tree with all that its steps name: see PublishedTree. */
export const GET: APIRoute = async ({ params: { id = '' } }) => Response.json(await publish(id));
