import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fault, lockFault, readProject, removeStamp, whyInstall, writeStamp } from './installed.mjs';
import { completeLock } from './lock.mjs';

// npm runs this before start, test, build and preview. It must run on an old Node with nothing installed, so: no dependencies.

const OLDEST_NODE = 20;
const root = fileURLToPath(new URL('../../..', import.meta.url));
const modules = join(root, 'node_modules');

const ADVICE = {
	old: 'Get one from https://nodejs.org and try again.',
	lock: 'Run npm install, and commit package-lock.json together with package.json.',
	npm: 'npm was not found. It comes with Node (on Debian: apt-get install npm). Install it and try again.',
	ci: 'Its lines above say why. Often: no way to the registry (npm ping tells) or a full disk. Mend that and try again.',
	half: 'Delete node_modules, check that the registry can be reached (npm ping), and try again.',
	node: 'Its install script was skipped or failed. See that `npm config get ignore-scripts` says false and that package.json has "allowScripts": { "node": true }, then run: npm rebuild node --foreground-scripts',
};

process.exitCode = process.argv.includes('--after-npm') ? afterNpm() : installIfNeeded();

/** npm's `dependencies` script, run when npm has changed node_modules: after `npm i <package>` nothing need be installed anew. */
function afterNpm() {
	const project = completed(readProject(root));
	if (!fault(project) && !nodeFault(project)) writeStamp(project);
	return 0;
}

function installIfNeeded() {
	const { node: version } = process.versions;
	if (Number.parseInt(version, 10) < OLDEST_NODE)
		return failed(`this is Node ${version}; ${OLDEST_NODE} or newer is needed. ${ADVICE.old}`);

	let project = readProject(root);
	const unlocked = lockFault(project);
	if (unlocked) return failed(`${unlocked}. ${ADVICE.lock}`);
	const reason = whyInstall(project) ?? nodeFault(project);
	if (!reason) return 0;

	project = completed(project);
	console.log(`setup: ${reason}, so npm ci installs what package-lock.json names (about 500 MB; a minute or so) ...`);
	const start = Date.now();
	removeStamp(project);
	const code = npmInstall();
	if (code !== 0) return code;

	const left = fault(project);
	if (left) return failed(`npm ci ended well, yet ${left}. ${ADVICE.half}`);
	const lame = nodeFault(project);
	if (lame) return failed(`npm ci ended well, yet ${lame}. ${ADVICE.node}`);
	writeStamp(project);
	console.log(
		`setup: installed in ${Math.round((Date.now() - start) / 1000)} s. The scripts run on Node ${project.manifest.devDependencies.node}.`,
	);
	return 0;
}

function completed(project) {
	const added = completeLock(project.lock);
	if (added.length === 0) return project;
	console.log(
		`setup: package-lock.json lacked ${added.length} packages for other platforms (${added[0]}, ...), for which npm ci refuses it. Now it has them: commit it.`,
	);
	writeFileSync(join(root, 'package-lock.json'), `${JSON.stringify(project.lock, undefined, '\t')}\n`);
	return readProject(root);
}

/** Runs npm ci by the npm that called us, or else the one on PATH; returns its exit code. */
function npmInstall() {
	const { npm_execpath: cli = '', npm_node_execpath: node = process.execPath } = process.env;
	// Windows cannot delete the node.exe that runs, which npm ci would have to.
	const command = process.platform === 'win32' && node.startsWith(modules) ? 'install' : 'ci';
	const args = [command, '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
	const calledByNpm = basename(cli).startsWith('npm-cli');
	const options = {
		cwd: root,
		stdio: 'inherit',
		shell: !calledByNpm && process.platform === 'win32',
	};
	const { status, signal, error } = calledByNpm ? spawnSync(node, [cli, ...args], options) : spawnSync('npm', args, options);
	if (error) return failed(error.code === 'ENOENT' ? ADVICE.npm : `npm could not be started: ${error.message}`);
	if (status !== 0)
		return failed(`npm ${command} ${signal ? `was stopped by ${signal}` : `failed with exit code ${status}`}. ${ADVICE.ci}`, status ?? 130);
	return 0;
}

/** What is wrong with the Node that npm puts first on PATH, as half a sentence. Its binary comes by an install script, which npm may skip. */
function nodeFault(project) {
	const wanted = project.manifest.devDependencies.node;
	if (process.execPath.startsWith(modules) && process.versions.node === wanted) return undefined;
	const command = join(modules, '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
	const { stdout } = spawnSync(command, ['--version'], {
		encoding: 'utf8',
		shell: process.platform === 'win32',
	});
	const found = stdout?.trim().slice(1);
	return found === wanted ? undefined : `node_modules/.bin/node is ${found || 'missing'} and should be ${wanted}`;
}

function failed(message, code = 1) {
	console.error(`setup: ${message}`);
	return code;
}
