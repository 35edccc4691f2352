import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';
import { cacheFolder, projectRoot } from '../projectRoot';
import { folderHash } from './folderHash';

const folder = 'notebooks';
const inputs = [
  folder,
  'src',
  'vite.config.ts',
  'svelte.config.js',
  'package-lock.json',
  'data/datapackage.json',
];

/** Parts of Observable Notebook Kit that its plugin names `observable:<path>`; its package exports only some. */
const kit = ['node_modules', '@observablehq', 'notebook-kit', 'dist', 'src'];

/** A notebook may import what is installed or lies in the project, and nothing from another host. */
function localImportsOnly(): Plugin {
  return {
    name: 'local-imports-only',
    enforce: 'pre',
    resolveId(source, importer) {
      if (/^(npm|jsr|https?):/.test(source))
        this.error(`${importer ?? folder} imports ${source}: install the package and import it by its name`);
      return null;
    },
  };
}

/** The kit writes its theme into the page; the policy of the site allows style sheets in files only. */
function withoutInlineStyle(): Plugin {
  return {
    name: 'without-inline-style',
    transformIndexHtml: {
      order: 'pre',
      handler: (page) => page.replace(/<style type="text\/css">[\s\S]*?<\/style>/g, ''),
    },
  };
}

async function build(names: readonly string[], outDir: string): Promise<void> {
  const root = projectRoot();
  const page = join(root, folder, 'page');
  const { build: viteBuild } = await import('vite');
  const { observable } = await import('@observablehq/notebook-kit/vite');
  await viteBuild({
    root,
    configFile: join(root, 'vite.config.ts'),
    envFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [
      localImportsOnly(),
      observable({ template: join(page, 'template.html') }),
      withoutInlineStyle(),
    ],
    resolve: {
      alias: [
        { find: /^observable:runtime$/, replacement: join(page, 'runtime.ts') },
        { find: /^observable:(.*)$/, replacement: join(root, ...kit, '$1') },
      ],
    },
    build: {
      outDir,
      emptyOutDir: true,
      rollupOptions: { input: names.map((name) => join(root, folder, name)) },
    },
  });
}

/** The folder with the built notebooks; built once for each state of the sources. */
async function builtNotebooks(names: readonly string[]): Promise<string> {
  const target = join(cacheFolder(), `notebooks-${folderHash(projectRoot(), inputs).slice(0, 16)}`);
  if (existsSync(join(target, folder))) return target;
  await mkdir(cacheFolder(), { recursive: true });
  const temporary = await mkdtemp(join(cacheFolder(), 'building-'));
  try {
    await build(names, temporary);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    if (!existsSync(join(target, folder))) throw error;
  }
  return target;
}

/**
 * Puts the notebooks of the project into a site that holds the built page already. Files that both
 * have, such as the engine, carry the same hashed name and are there once.
 *
 * @returns the names of the notebooks
 */
export async function buildNotebooks(outFolder: string): Promise<readonly string[]> {
  const files: string[] = await readdir(join(projectRoot(), folder)).catch(() => []);
  const names = files.filter((name) => name.endsWith('.html')).sort();
  if (names.length > 0) await cp(await builtNotebooks(names), outFolder, { recursive: true });
  return names.map((name) => basename(name, '.html'));
}
