import type { APIRoute } from 'astro';
import { z } from 'astro/zod';
import { publishedTree } from '../../tree/published.ts';

/** The form of a published tree as a JSON Schema, for those who build on it. */
export const GET: APIRoute = () => Response.json(z.toJSONSchema(publishedTree, { io: 'output' }));
