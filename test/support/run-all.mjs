// `npm test`: every check there is, and one closing line of real counts.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What main.js may take with all content and languages, and our own code in it without these (performance.md, C9), in bytes; a KB has 1,024, as the bundler and the system count. */
const MOST_BYTES = 400 * 1024;
const MOST_OWN_BYTES = 200 * 1024;

const scratch = mkdtempSync(join(tmpdir(), 'one-on-ones-test-'));
let passed = 0;
let failed = 0;

function run(command, args, env = {}) {
	return new Promise((resolve) => {
		const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
		let output = '';
		child.stdout.on('data', (chunk) => { output += chunk; });
		child.stderr.on('data', (chunk) => { output += chunk; });
		child.on('error', (error) => resolve({ code: 1, output: String(error) }));
		child.on('close', (code) => resolve({ code: code ?? 1, output }));
	});
}

/** A check that passes or fails as a whole counts as one. */
async function check(name, command, args, env) {
	const { code, output } = await run(command, args, env);
	if (code === 0) passed += 1;
	else failed += 1;
	console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${name}`);
	if (code !== 0) console.log(output);
}

async function jest(name, projects, env, more = []) {
	const report = join(scratch, `${name.replace(/\W+/g, '-')}.json`);
	const { code, output } = await run('node', ['node_modules/jest/bin/jest.js', '--selectProjects', ...projects, '--maxWorkers=2', '--json', `--outputFile=${report}`, ...more], env);
	let counts;
	try {
		counts = JSON.parse(readFileSync(report, 'utf8'));
	} catch {
		counts = null;
	}
	const bad = counts === null ? 1 : counts.numFailedTests + counts.numRuntimeErrorTestSuites + (code !== 0 && counts.numFailedTests + counts.numRuntimeErrorTestSuites === 0 ? 1 : 0);
	const good = counts?.numPassedTests ?? 0;
	passed += good;
	failed += bad;
	console.log(`${bad === 0 ? 'ok  ' : 'FAIL'} ${name}: ${good} passed, ${bad} failed`);
	if (bad > 0) console.log(output);
}

/** Builds main.js, and once more elsewhere. */
async function equalBuilds() {
	const metafile = join(scratch, 'metafile.json');
	const again = join(scratch, 'again.js');
	const builds = await Promise.all([{ METAFILE: metafile }, { OUTFILE: again }].map((env) => run('node', ['esbuild.config.mjs'], env)));
	const broken = builds.find(({ code }) => code !== 0);
	if (broken !== undefined) {
		failed += 1;
		console.log(`FAIL production build\n${broken.output}`);
		return;
	}
	const hashes = ['main.js', again].map((file) => createHash('sha256').update(readFileSync(file)).digest('hex'));
	const equal = hashes[0] === hashes[1];
	if (equal) passed += 1;
	else failed += 1;
	console.log(`${equal ? 'ok  ' : 'FAIL'} two production builds give equal bytes`);
	const { outputs } = JSON.parse(readFileSync(metafile, 'utf8'));
	const [{ bytes, inputs }] = Object.values(outputs);
	const code = Object.entries(inputs).filter(([path]) => !/^src\/(?:content|i18n|core\/words)\//.test(path));
	const own = code.reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0);
	for (const [what, size, most] of [['main.js', bytes, MOST_BYTES], ['its code without content and languages', own, MOST_OWN_BYTES]]) {
		const fits = size <= most;
		if (fits) passed += 1;
		else failed += 1;
		console.log(`${fits ? 'ok  ' : 'FAIL'} ${what} has ${size} bytes, at most ${most}`);
	}
}

await Promise.all([
	check('types', 'node', ['node_modules/typescript/bin/tsc', '--noEmit']),
	check('lint', 'node', ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0']),
]);
await jest('tests, UTC', ['core', 'vault', 'workbench'], { TZ: 'UTC' });
// Where the day begins first; without what takes long and knows no days.
await jest('tests, Pacific/Kiritimati', ['core', 'vault'], { TZ: 'Pacific/Kiritimati' }, ['--testPathIgnorePatterns', 'boundaries|own-names|soak|nasty-text|-random']);
await equalBuilds();
await jest('in the browser', ['e2e'], { TZ: 'UTC' });

rmSync(scratch, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
