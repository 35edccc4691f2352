import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder, projectRoot } from '../projectRoot';
import { folderHash } from './folderHash';

const inputs = [
  'src',
  'public',
  'index.html',
  'vite.config.ts',
  'svelte.config.js',
  'package-lock.json',
  'data/datapackage.json',
];

/** The folder with the built page and workers, without data; built once for each state of the sources. */
export async function builtApp(): Promise<string> {
  const root = projectRoot();
  const target = join(cacheFolder(), `app-${folderHash(root, inputs).slice(0, 16)}`);
  if (existsSync(join(target, 'index.html'))) return target;
  await mkdir(cacheFolder(), { recursive: true });
  const temporary = await mkdtemp(join(cacheFolder(), 'building-'));
  try {
    // What is kept for every later build must not depend on who asked for it first.
    process.env.NODE_ENV = 'production';
    const { build } = await import('vite');
    await build({
      root,
      configFile: join(root, 'vite.config.ts'),
      logLevel: 'error',
      build: { outDir: temporary, emptyOutDir: true },
    });
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    if (!existsSync(join(target, 'index.html'))) throw error;
  }
  return target;
}
