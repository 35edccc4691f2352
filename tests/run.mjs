/**
 * The one test command. Makes sure that a Chromium is there, runs every test, and ends with one plain
 * line: how many passed and how many failed. Further arguments go to Vitest.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');

/** Runs Vitest with its usual output; the report goes to a file. */
function runTests(report, given) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const child = spawn(process.execPath, [vitest, 'run', ...reporters, ...given], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, TZ: 'UTC' },
  });
  return new Promise((done) => child.once('close', (code) => done(code ?? 1)));
}

/** Counts of a report. A file that cannot be loaded, or an error outside of any test, counts as a failure. */
function count(report, status) {
  const files = report?.testResults ?? [];
  const failedTests = report?.numFailedTests ?? 0;
  const broken = files.filter(
    ({ status: result, assertionResults }) =>
      result === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = failedTests + broken;
  return {
    passed: report?.numPassedTests ?? 0,
    failed: failed === 0 && status !== 0 ? 1 : failed,
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
  };
}

const folder = await mkdtemp(join(tmpdir(), 'atlas-tests-'));
let counts = { passed: 0, failed: 1, skipped: 0 };
try {
  const { module } = await runnerImport(join(root, 'tests/browser/chromium.ts'), {
    root,
    configFile: false,
    logLevel: 'error',
  });
  process.env.CHROMIUM_PATH = module.ensureChromium();
  const path = join(folder, 'report.json');
  const status = await runTests(path, process.argv.slice(2));
  counts = count(await readFile(path, 'utf8').then(JSON.parse, () => null), status);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
const { passed, failed, skipped } = counts;
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
process.stdout.write(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`);
