import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { ensureChromium, launchArguments } from './chromium';
import { buildSite, serveSite } from './site';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the served site, its folder, and where the one Chromium listens. */
    site: string;
    folder: string;
    chromium: string;
  }
}

/** Other hosts cannot be found, and the pages of a profile share one process. */
const testArguments = [
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
  '--process-per-site',
];

/** Builds and serves the site once, and starts one Chromium, for all files of this project. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const parent = await mkdtemp(join(tmpdir(), 'atlas-browser-'));
  const folder = join(parent, 'site');
  const executablePath = ensureChromium();
  await buildSite(folder);
  const [served, browser] = await Promise.all([
    serveSite(folder),
    chromium.launchServer({ executablePath, args: [...launchArguments, ...testArguments], headless: true }),
  ]);
  project.provide('site', served.url);
  project.provide('folder', folder);
  project.provide('chromium', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await served.stop();
    await rm(parent, { recursive: true, force: true });
  };
}
