/** Runs the benchmarks and prints plain lines, each measure with its target. Never fails on time. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

process.env.TZ = 'UTC';
const root = fileURLToPath(new URL('../..', import.meta.url));
const wanted = process.argv.slice(2);

for (const name of ['check', 'page', 'search', 'alliances', 'network', 'index', 'export', 'report']) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  process.stdout.write(`\n${name}\n`);
  const { module } = await runnerImport(join(root, `tests/bench/${name}.bench.ts`), {
    root,
    configFile: false,
    logLevel: 'error',
  });
  await module.run();
}
