import { checkPackage, hasErrors } from '../../data/checkPackage';
import { readPackage } from '../../data/readPackage';
import { UsageError } from '../usageError';
import { formatProblem } from '../../text/problems/formatProblem';
import { parseArguments } from '../arguments';
import type { Command } from '../command';
import { baseMapFolder } from './baseMapFolder';
import { readFolder } from '../readFolder';
import { readIndices } from '../readIndices';
import { writeSite } from './site';

/** `atlas build`: checks and compiles a package and writes the static site. */
export const build: Command = {
  summary: 'check a data package and write its static site',
  usage: `usage: atlas build <package> --out <folder> [--basemap <folder>]

Checks the data package in the folder <package>, compiles it, asks the default questions and
writes a static site into <folder>. Where the check finds errors they are listed and the old
site stays as it is.

  --out <folder>       where the site goes; a site that is there is replaced
  --basemap <folder>   a base map of your own: basemap.json and its TopoJSON file (default: the
                       folder basemap of the package, or else the one that comes with atlas)

Exit status: 0 built, 1 errors in the package, 2 wrong usage.`,
  async run(argv) {
    const given = parseArguments(argv, { out: { type: 'value' }, basemap: { type: 'value' } }, ['package']);
    const [folder = ''] = given.positionals;
    const out = given.value('out');
    if (out === undefined) throw new UsageError('--out <folder> is missing');
    const files = await readFolder(folder);
    const maps = baseMapFolder(folder, given.value('basemap'));
    const pack = readPackage(files);
    const indices = readIndices(files);
    const problems = [...checkPackage(pack), ...indices.problems];
    for (const problem of problems) process.stderr.write(`${formatProblem(problem, 'en')}\n`);
    if (hasErrors(problems)) {
      const errors = problems.filter(({ severity }) => severity === 'error').length;
      process.stderr.write(`${errors} errors, ${problems.length - errors} warnings; nothing was built\n`);
      return 1;
    }
    const { manifest, shapes, unmatched } = await writeSite(pack, files, indices.definitions, out, maps);
    if (unmatched.length > 0) process.stderr.write(`${withoutCountry(unmatched, shapes)}\n`);
    process.stdout.write(
      `${out}: ${manifest.package.title}, ${Object.keys(manifest.answers).length} stored answers\n`,
    );
    return 0;
  },
};

function withoutCountry(shapes: readonly string[], all: number): string {
  const first = shapes.slice(0, 5).map((name) => `"${name}"`);
  const list = [...first, ...(shapes.length > first.length ? ['...'] : [])].join(', ');
  return `base map: ${shapes.length} of ${all} shapes are of no country of the package and are drawn without data: ${list}`;
}
