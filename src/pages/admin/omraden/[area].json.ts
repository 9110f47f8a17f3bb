import type { APIRoute, GetStaticPaths } from 'astro';
import { knownArea } from '../../../owner/import/known.ts';
import { readKnown } from '../../../owner/list/read.ts';

/** An area, as the next version of its document is held against. */
export const getStaticPaths: GetStaticPaths = () => [...readKnown().statements.keys()].map((area) => ({ params: { area } }));

export const GET: APIRoute = ({ params }) => Response.json(knownArea(params.area ?? '', readKnown()));
