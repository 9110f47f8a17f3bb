import { spawnSync } from 'node:child_process';

/** The scripts of package.json that `npm test` runs, in order of cost. Each can be run alone: `npm run lint`. */
const STEPS = ['format', 'lint', 'types', 'spelling', 'check', 'unit', 'build', 'browser'];

const took = [];
for (const [i, step] of STEPS.entries()) {
	console.log(`\n== ${i + 1}/${STEPS.length} ${step}`);
	const start = Date.now();
	const { status, signal } = spawnSync('npm', ['run', '--silent', step], { stdio: 'inherit', shell: process.platform === 'win32' });
	took.push(`${step} ${Math.round((Date.now() - start) / 1000)} s`);
	if (status !== 0) {
		const left = STEPS.slice(i + 1);
		console.error(
			`\n== FAILED at ${i + 1}/${STEPS.length}: npm run ${step}${signal ? `, stopped by ${signal}` : ''}${left.length ? ` (not run: ${left.join(', ')})` : ''}`,
		);
		process.exit(1);
	}
}
console.log(`\n== PASSED: all ${STEPS.length} steps (${took.join(', ')})`);
