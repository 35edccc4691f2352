#!/usr/bin/env node
/**
 * The command line from a fresh clone: builds src/cli once for each state of the sources, into
 * node_modules/.cache/atlas/<hash>, and runs it. Paths in arguments stay relative to the caller.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(fileURLToPath(import.meta.url));
const cache = join(root, 'node_modules', '.cache', 'atlas');
const inputs = [
  'src',
  'data/datapackage.json',
  'package.json',
  'package-lock.json',
  'svelte.config.js',
  'atlas.js',
];
const day = 86_400_000;

process.setSourceMapsEnabled(true);
if (existsSync(join(root, 'node_modules', 'vite'))) {
  const { main } = await import(pathToFileURL(join(await builtFolder(), 'main.js')).href);
  process.exitCode = await main(process.argv.slice(2));
} else {
  process.stderr.write(`atlas: the dependencies are missing; run "npm ci" in ${root}\n`);
  process.exitCode = 1;
}

/** The folder with the built command line for the sources as they are now. */
async function builtFolder() {
  const target = join(cache, sourceHash());
  if (existsSync(join(target, 'main.js'))) return target;
  await mkdir(cache, { recursive: true });
  const temporary = await mkdtemp(join(cache, 'building-'));
  const mode = process.env.NODE_ENV;
  try {
    await build(temporary);
    await rename(temporary, target);
  } catch (error) {
    // Another process may have finished the same build first; then its folder is as good.
    await rm(temporary, { recursive: true, force: true });
    if (!existsSync(join(target, 'main.js'))) throw error;
  } finally {
    // The build sets it, and a first run must not differ from the next ones.
    if (mode === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = mode;
  }
  await removeOldBuilds(target);
  return target;
}

/** A hash of the path, size and time of change of everything that the build reads. */
function sourceHash() {
  const hash = createHash('sha256');
  const add = (path) => {
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found) return;
    if (found.isDirectory()) for (const name of readdirSync(path).sort()) add(join(path, name));
    else hash.update(`${relative(root, path)}\0${found.size}\0${found.mtimeMs}\n`);
  };
  for (const input of inputs) add(join(root, input));
  return hash.digest('hex').slice(0, 16);
}

async function build(outDir) {
  const [vite, { svelte }, { default: svelteConfig }] = await Promise.all([
    import('vite'),
    import('@sveltejs/vite-plugin-svelte'),
    import('./svelte.config.js'),
  ]);
  await vite.build({
    root,
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'error',
    mode: 'production',
    plugins: [svelte({ ...svelteConfig, configFile: false })],
    build: {
      ssr: join(root, 'src', 'cli', 'main.ts'),
      outDir,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      sourcemap: true,
      rollupOptions: { output: { entryFileNames: 'main.js' } },
    },
  });
  await writeFile(join(outDir, 'package.json'), '{ "type": "module" }\n');
}

/** Builds of earlier sources, and what an interrupted build left, go after a day. */
async function removeOldBuilds(current) {
  for (const name of await readdir(cache)) {
    const folder = join(cache, name);
    const age =
      Date.now() -
      (await stat(folder).then(
        (found) => found.mtimeMs,
        () => Date.now(),
      ));
    if (folder !== current && age > day) await rm(folder, { recursive: true, force: true });
  }
}
