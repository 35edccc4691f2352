import { checkPackage } from '../../src/data/checkPackage';
import { compile } from '../../src/data/compile';
import { readPackage } from '../../src/data/readPackage';
import { generatePackage } from './generatePackage';

/** Times reading, checking and compiling 600 alliances with 20,000 spells over 200 years. */
export async function run(): Promise<void> {
  const files = generatePackage({ alliances: 600, spells: 20_000, years: 200 });
  const started = performance.now();
  const pack = readPackage(files);
  const read = performance.now();
  const problems = checkPackage(pack);
  const checked = performance.now();
  const { tables } = compile(pack);
  const compiled = performance.now();
  const spells = pack.tables.get('memberships')?.rows.length ?? 0;
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  console.log(
    `spells      ${spells} (${errors} errors, ${problems.length - errors} warnings, ${tables.length} tables)`,
  );
  console.log(`read        ${(read - started).toFixed(0)} ms`);
  console.log(`check       ${(checked - read).toFixed(0)} ms`);
  console.log(`compile     ${(compiled - checked).toFixed(0)} ms`);
  console.log(`peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
  for (const problem of problems.slice(0, 5)) console.log(JSON.stringify(problem));
}
