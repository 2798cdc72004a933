/**
 * Stryker's test runner of a mutation run: the tests with Jest's own `expect` and `each`, all in one process. A mutant
 * is a switch in code that is compiled once, so a run of it costs its tests and nothing else; Jest's runner, which
 * begins anew for each of three thousand mutants, takes half a day for the same answer.
 */
import { createRequire } from 'node:module';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import vm from 'node:vm';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { determineHitLimitReached, DryRunStatus, TestStatus, toMutantRunResult } from '@stryker-mutator/api/test-runner';
import { build } from 'esbuild';
import { collectTests } from './test-collector.mjs';

/** What it tests with: the tests of the lines and of who owns them, and of the edits and the writer on a fake app. */
const FOLDERS = ['test/core/text', 'test/core/follow-ups'];
const FILES = ['asking', 'change-in-editor', 'edits', 'interleaving', 'note-writer'].map((name) => `test/vault/${name}.test.ts`);

/** A test that has not ended by then counts as one that never does, in milliseconds. */
const LIMIT = 10_000;

class HotRunner {
	/** What the instrumented code reads its switch from, and counts into. */
	switchboard = (globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {});

	capabilities() {
		return { reloadEnvironment: true };
	}

	async init() {
		const cwd = process.cwd();
		const files = [...FOLDERS.flatMap((folder) => readdirSync(path.join(cwd, folder)).map((name) => `${folder}/${name}`)), ...FILES].filter((file) => file.endsWith('.test.ts'));
		const contents = files.map((file) => `inFile(${JSON.stringify(file)}, () => require(${JSON.stringify(`./${file}`)}));`).join('\n');
		const { outputFiles } = await build({
			stdin: { contents, resolveDir: cwd }, bundle: true, write: false, platform: 'node', target: 'node20', format: 'cjs',
			external: ['fast-check'], alias: { obsidian: path.join(cwd, 'test/support/obsidian-stub.ts') }, logLevel: 'error',
		});
		const wrapped = `(function (require, inFile, test, describe, beforeEach, afterEach, expect) {${outputFiles[0].text}\n})`;
		this.script = new vm.Script(wrapped, { filename: path.join(cwd, 'mutation-tests.js') });
		this.require = createRequire(path.join(cwd, 'package.json'));
		this.require('fast-check').configureGlobal({ endOnFailure: true, seed: 1 });
	}

	async dryRun({ coverageAnalysis }) {
		delete this.switchboard.mutantCoverage;
		const perTest = coverageAnalysis === 'perTest';
		const results = await this.#run(this.#collect(), { perTest, bail: false });
		return { status: DryRunStatus.Complete, tests: results, mutantCoverage: this.switchboard.mutantCoverage };
	}

	async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation, disableBail }) {
		const { switchboard } = this;
		switchboard.hitLimit = hitLimit;
		switchboard.hitCount = hitLimit === undefined ? undefined : 0;
		delete switchboard.activeMutant;
		if (mutantActivation === 'static') switchboard.activeMutant = activeMutant.id;
		try {
			const all = this.#collect();
			switchboard.activeMutant = activeMutant.id;
			const wanted = testFilter === undefined ? null : new Set(testFilter);
			const results = await this.#run(wanted === null ? all : all.filter((one) => wanted.has(one.id)), { perTest: false, bail: !disableBail });
			return determineHitLimitReached(switchboard.hitCount, hitLimit) ?? toMutantRunResult({ status: DryRunStatus.Complete, tests: results });
		} catch (error) {
			// Code that cannot even be loaded with the mutant fails every test.
			const failed = { id: 'load', name: 'load', timeSpentMs: 0, status: TestStatus.Failed, failureMessage: String(error) };
			return toMutantRunResult({ status: DryRunStatus.Complete, tests: [failed] });
		} finally {
			delete switchboard.activeMutant;
		}
	}

	/** Evaluates code and tests anew, so that nothing one mutant left in a table or cache is seen by the next. */
	#collect() {
		return collectTests((globals) => {
			const { inFile, test, describe, beforeEach, afterEach, expect } = globals;
			this.script.runInThisContext()(this.require, inFile, test, describe, beforeEach, afterEach, expect);
		});
	}

	async #run(tests, { perTest, bail }) {
		const results = [];
		for (const one of tests) {
			if (perTest) this.switchboard.currentTestId = one.id;
			const begun = performance.now();
			const failure = await outcome(one);
			const timeSpentMs = performance.now() - begun;
			const { id, name, fileName } = one;
			results.push(failure === null ? { id, name, fileName, timeSpentMs, status: TestStatus.Success } : { id, name, fileName, timeSpentMs, status: TestStatus.Failed, failureMessage: failure });
			if (failure !== null && bail) break;
		}
		delete this.switchboard.currentTestId;
		return results;
	}
}

/** Runs one test between what comes before and after it: null when it passed, else why not. */
async function outcome({ scopes, body }) {
	let timer;
	const late = new Promise((_, reject) => { timer = setTimeout(() => reject(new Error('The test does not end.')), LIMIT); });
	const steps = async () => {
		for (const { before } of scopes) for (const step of before) await step();
		await body();
	};
	try {
		await Promise.race([steps(), late]);
		for (const { after } of scopes.toReversed()) for (const step of after) await step();
		return null;
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	} finally {
		clearTimeout(timer);
	}
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'hot', HotRunner)];
