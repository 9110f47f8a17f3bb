import type { Field } from '../fields/schema.ts';
import type { Template } from '../mail/schema.ts';
import type { OpenQuestion } from '../questions/schema.ts';
import type { System } from '../systems/schema.ts';
import type { TreeConfig } from '../../machines/tree.ts';

/**
 * A tree with all that its steps name, as plain JSON: what the page draws, `/api/trees/<id>.json` serves and the player reads.
 * Texts are ready to show; `html` is trusted, rendered from content at build.
 */
export type PublishedTree = {
	format: 1;
	id: string;
	title: string;
	/** The page that holds the tree, with the site's base path. */
	page: string;
	/** The day the routine was last reviewed, YYYY-MM-DD. */
	reviewed: string;
	/** The name of the system that the area's cases lie in. */
	caseSystem: string;
	config: TreeConfig;
	actions: Record<string, { title: string; systems: string[]; html: string }>;
	templates: Record<string, PublishedTemplate>;
	fields: Record<string, Field>;
	systems: Record<string, Pick<System, 'name' | 'url' | 'warning'>>;
	questions: Record<string, Pick<OpenQuestion, 'question' | 'said' | 'meanwhile'>>;
	/** Trees that an outcome leads on to. */
	next: Record<string, { title: string; page: string }>;
};

/** A template with its contacts' addresses filled in; {{fält}} are left for the agent. */
export type PublishedTemplate = Pick<Template, 'title' | 'channel' | 'to' | 'attach' | 'required' | 'optional' | 'draft'> & {
	from: string;
	sendFrom: string;
	tag: string;
	subject: string;
	body: string;
};
