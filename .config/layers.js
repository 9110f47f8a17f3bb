/**
 * The rooms of the house, floor by floor from the ground up. A file may import from its own room and from floors below it, never from a
 * room beside it and never upward; so there is no circle of rooms. A room that is named by more than one folder belongs to the longest
 * name.
 */
export const FLOORS = [
	['machines'],
	['src/model', 'src/theme'],
	['src/tree', 'src/delivery'],
	['src/call', 'src/publish', 'src/import'],
	['src/check', 'src/agent/keys', 'src/agent/beside', 'src/agent/diagram'],
	['src/agent/step', 'src/agent/search', 'src/diff'],
	['src/agent/desk', 'src/edit'],
	['src/agent/player'],
	['src/agent/samtal'],
	['src/parts'],
	['src/learner/progress'],
	['src/learner/practice'],
	['src/learner/introduction', 'src/learner/trainer'],
	['src/owner/disk', 'src/owner/host'],
	['src/owner/save'],
	[
		'src/owner/source',
		'src/owner/questions',
		'src/owner/editor',
		'src/owner/import',
		'src/owner/handbook',
		'src/owner/trees',
		'src/owner/acts',
	],
	['src/owner/list'],
	['src/owner/changes'],
	['src/site/lookup', 'src/site/retired', 'src/site/accessibility'],
	['src/site/start'],
	['src/site/frame'],
	// What more than one command does.
	['src/tools/files'],
	[
		'src/tools/setup',
		'src/tools/check',
		'src/tools/diff',
		'src/tools/new',
		'src/tools/import',
		'src/tools/host',
		'src/tools/retire',
		'src/tools/answer',
	],
	['src/pages', 'src/content.config.ts', 'astro.config.mjs'],
];

const ROOMS = FLOORS.flatMap((rooms, floor) => rooms.map((room) => ({ room, floor })));

/** The room and floor of a file, by its path from the project's top; undefined for what is in no room, such as a test. */
export function roomOf(file) {
	return ROOMS.find(({ room }) => file === room || file.startsWith(`${room}/`));
}

/** What is wrong with an import from one file of another, as a sentence; undefined where nothing is. */
export function faultOf(from, to) {
	const [here, there] = [roomOf(from), roomOf(to)];
	if (!here) return undefined;
	if (!there) return /^(src|tests)\//.test(to) ? `${to} is in no room of .config/layers.js, so ${from} may not import it.` : undefined;
	if (here.room === there.room || there.floor < here.floor) return undefined;
	const way = there.floor === here.floor ? 'beside' : 'above';
	return `${there.room} lies ${way} ${here.room}: move what both need to a floor below them (.config/layers.js).`;
}
