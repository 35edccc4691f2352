import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';

export interface SharedProfile {
  readonly context: BrowserContext;
  isInUse(): boolean;
  /** Closes its pages and empties all that they have stored. */
  clear(): Promise<void>;
}

/**
 * Makes a profile for pages that come one after another. A page of its own, without the application,
 * keeps their process and the compiled engine alive: most of what it costs to open a page.
 *
 * @param site address of the site
 * @param folder where the files of the site are
 */
export async function shareProfile(
  context: BrowserContext,
  site: string,
  folder: string,
): Promise<SharedProfile> {
  const keeper = await context.newPage();
  const address = `${site}keeper`;
  // Without an icon of its own a page asks for one that no site has.
  const body = '<!doctype html><link rel="icon" href="data:,">';
  await keeper.route(address, (route) => route.fulfill({ contentType: 'text/html', body }));
  await keeper.goto(address);
  const engine = (await readdir(join(folder, 'assets'))).find((name) => /^duckdb.*\.wasm$/.test(name));
  await keeper.evaluate(async (url) => {
    Object.assign(globalThis, { engine: await WebAssembly.compileStreaming(fetch(url)) });
  }, `${site}assets/${engine}`);
  const session = await context.newCDPSession(keeper);
  const others = () => context.pages().filter((page) => page !== keeper);
  return {
    context,
    isInUse: () => others().length > 0,
    async clear() {
      await Promise.all(others().map((page) => page.close()));
      await session.send('Storage.clearDataForOrigin', {
        origin: new URL(site).origin,
        storageTypes: 'all',
      });
    },
  };
}
