import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const layers = [
  'model',
  'text',
  'theme',
  'data',
  'query',
  'measures',
  'charts',
  'figures',
  'export',
  'views',
  'cli',
];

interface Import {
  readonly from: string;
  readonly target: string;
}

/** The modules that a source text names in imports, in exports from elsewhere and in `import()`. */
function modulesOf(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const statements = /(?:^|[\n;>])\s*(?:import|export)\b(?:[^'"`;]*?\bfrom)?\s*['"]([^'"]+)['"]/g;
  const calls = /\bimport\(\s*['"]([^'"]+)['"]/g;
  return [statements, calls].flatMap((pattern) => [...code.matchAll(pattern)].map((match) => match[1] ?? ''));
}

const name = (path: string) => relative(root, path).split(sep).join('/');

/** The file that a relative module name leads to, or `null` where there is none. */
function fileOf(module: string, from: string): string | null {
  const path = resolve(dirname(from), module.replace(/\?.*$/, ''));
  const candidates = [
    path,
    `${path}.ts`,
    `${path}.svelte`,
    `${path}.svelte.ts`,
    `${path}.d.ts`,
    join(path, 'index.ts'),
  ];
  return candidates.find((candidate) => existsSync(candidate) && statSync(candidate).isFile()) ?? null;
}

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(ts|svelte)$/.test(path))
  .map((path) => join(root, 'src', path))
  .sort();
const sources = new Map(files.map((file) => [name(file), readFileSync(file, 'utf8')]));

const relativeImports = files.flatMap((file) =>
  modulesOf(sources.get(name(file)) ?? '')
    .filter((module) => module.startsWith('.'))
    .map((module) => ({ from: name(file), module, path: fileOf(module, file) })),
);
const imports: readonly Import[] = relativeImports.flatMap(({ from, path }) =>
  path === null ? [] : [{ from, target: name(path) }],
);

const layerOf = (file: string) => /^src\/([^/]+)\//.exec(file)?.[1] ?? '';
const rank = (file: string) => layers.indexOf(layerOf(file));
const show = ({ from, target }: Import) => `${from} → ${target}`;

/** Every circle of imports, each once, as the files on it. */
function circles(list: readonly Import[]): string[][] {
  const targets = new Map<string, string[]>();
  for (const { from, target } of list) targets.set(from, [...(targets.get(from) ?? []), target]);
  const found = new Map<string, string[]>();
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]) => {
    const at = path.indexOf(file);
    if (at >= 0) {
      const circle = path.slice(at);
      found.set([...circle].sort().join(), circle);
      return;
    }
    if (done.has(file)) return;
    for (const target of targets.get(file) ?? []) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of targets.keys()) visit(file, []);
  return [...found.values()];
}

describe('the layers of src', () => {
  test('are those of the style guide, and every file lies in one', () => {
    const without = files.map(name).filter((file) => rank(file) < 0);
    expect(without).toEqual([]);
    expect(files.length).toBeGreaterThan(100);
  });

  test('are imported by themselves and by later layers only', () => {
    const inside = imports.filter(({ target }) => target.startsWith('src/'));
    expect(inside.length).toBeGreaterThan(files.length);
    expect(inside.filter(({ from, target }) => rank(target) > rank(from)).map(show)).toEqual([]);
  });

  test('end in two faces that do not import each other', () => {
    const faces = imports.filter(({ from, target }) => {
      const pair = [layerOf(from), layerOf(target)].sort().join();
      return pair === 'cli,views';
    });
    expect(faces.map(show)).toEqual([]);
  });

  test('reach out of src only for the data and the package, from data and cli', () => {
    const outside = imports.filter(({ target }) => !target.startsWith('src/'));
    const isAllowed = ({ from, target }: Import) =>
      ['data', 'cli'].includes(layerOf(from)) && /^(data\/.*\.json|package\.json)$/.test(target);
    expect(outside.map(show)).toContain('src/data/schema.ts → data/datapackage.json');
    expect(outside.filter((one) => !isAllowed(one)).map(show)).toEqual([]);
  });
});

describe('the files of src', () => {
  test('import no file that is not there', () => {
    const missing = relativeImports
      .filter(({ path }) => path === null)
      .map(({ from, module }) => `${from} → ${module}`);
    expect(missing).toEqual([]);
  });

  test('do not import each other in a circle', () => {
    expect(circles(imports)).toEqual([]);
  });

  test('have at most 400 lines, but for dictionaries', () => {
    const isTable = (file: string) => /^src\/text\/(words|problems)\//.test(file);
    const long = [...sources]
      .filter(([file]) => !isTable(file))
      .map(([file, source]) => ({ file, lines: source.trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > 400);
    expect(long).toEqual([]);
  });

  test('are half of them at most 60 lines long, and nine in ten at most 180', () => {
    const lengths = [...sources.values()]
      .map((source) => source.trimEnd().split('\n').length)
      .sort((a, b) => a - b);
    const at = (share: number) => lengths[Math.floor(lengths.length * share)];
    expect(at(0.5)).toBeLessThanOrEqual(60);
    expect(at(0.9)).toBeLessThanOrEqual(180);
  });
});

describe('what measures, charts and figures are handed instead of looking for it', () => {
  const code = (source: string) => source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '');
  const matches = (folders: readonly string[], pattern: RegExp) =>
    [...sources]
      .filter(([file, source]) => folders.includes(layerOf(file)) && pattern.test(code(source)))
      .map(([file]) => file);
  const pure = ['measures', 'charts', 'figures'];

  test('is the clock and chance', () => {
    expect(matches(pure, /Date\.now|new Date\(\)|Math\.random|performance\.now/)).toEqual([]);
    expect(matches(['figures'], /new Date\(/)).toContain('src/figures/days.ts');
  });

  test('is the page and its address', () => {
    expect(
      matches(
        pure,
        /\b(document|navigator|localStorage|location)\.|\bwindow\.(document|location|inner|matchMedia|addEventListener)/,
      ),
    ).toEqual([]);
  });

  test('are the formats of a language, which only text makes', () => {
    const others = layers.filter((layer) => layer !== 'text');
    expect(matches(['text'], /\bIntl\./).length).toBeGreaterThan(0);
    expect(matches(others, /\bIntl\.\w*(Format|Collator|Rules)|toLocale(Date|Time)?String/)).toEqual([]);
  });
});

describe('this reader of imports', () => {
  test('sees every form of import', () => {
    const source = [
      "import a from './a';",
      "import type { B } from './b';",
      'import {\n  c,\n  d,\n} from "./c";',
      "export { e } from './e';",
      "export * from './f';",
      "import './g.css';",
      "const h = await import('./h');",
      '<script lang="ts">import I from \'./I.svelte\';</script>',
      "// import z from './z';",
      "/* import y from './y'; */",
      "export const text = 'from';",
    ].join('\n');
    expect(modulesOf(source).sort()).toEqual([
      './I.svelte',
      './a',
      './b',
      './c',
      './e',
      './f',
      './g.css',
      './h',
    ]);
  });

  test('finds a circle where there is one, and none in a tree', () => {
    const pairs = (...list: string[]) => list.map((pair) => ({ from: pair[0] ?? '', target: pair[1] ?? '' }));
    expect(circles(pairs('ab', 'bc', 'ca', 'cd'))).toEqual([['a', 'b', 'c']]);
    expect(circles(pairs('aa'))).toEqual([['a']]);
    expect(circles(pairs('ab', 'ac', 'bd', 'cd'))).toEqual([]);
  });
});
