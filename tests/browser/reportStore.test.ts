import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { ensureChromium, launchArguments } from './chromium';
import { textOf, waitForMark } from './page';

/** A Chromium of its own with a profile in a folder, which can be killed and started again. */
async function start(profile: string): Promise<{ browser: Browser; kill: () => Promise<void> }> {
  const portFile = join(profile, 'DevToolsActivePort');
  await rm(portFile, { force: true });
  const program = spawn(
    ensureChromium(),
    [
      ...launchArguments,
      '--headless',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { detached: true, stdio: 'ignore' },
  );
  const browser = await chromium.connectOverCDP(await addressIn(portFile, program));
  const closed = new Promise((done) => program.once('close', done));
  return {
    browser,
    kill: async () => {
      // Its whole group at once: no process of it can write anything after this.
      process.kill(-(program.pid ?? 0), 'SIGKILL');
      await closed;
      await browser.close();
    },
  };
}

/** Where Chromium listens, as it says in a file when it is ready. */
async function addressIn(portFile: string, program: ChildProcess): Promise<string> {
  while (program.exitCode === null) {
    const [port = ''] = (await readFile(portFile, 'utf8').catch(() => '')).split('\n');
    if (port !== '') return `http://127.0.0.1:${port}`;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`Chromium ended with ${program.exitCode}`);
}

async function openIn(browser: Browser, hash: string): Promise<Page> {
  const page = await (browser.contexts()[0] as NonNullable<ReturnType<Browser['contexts']>[0]>).newPage();
  await page.goto(inject('site') + hash);
  await waitForMark(page, 'first-figure');
  return page;
}

test('what was typed into a report is there after the browser was killed, with its undo, and in another tab at once', async () => {
  const { words, number } = await textOf();
  const { report, figure } = words;
  const caption = (page: Page) => page.getByLabel(report.words.caption(number(1)));
  const openCaption = async (page: Page) => {
    const block = page.locator('button[data-block]').first();
    await block.waitFor();
    if ((await block.getAttribute('aria-expanded')) === 'false') await block.click();
    await caption(page).waitFor();
  };
  const profile = await mkdtemp(join(tmpdir(), 'atlas-profile-'));
  try {
    const first = await start(profile);
    const page = await openIn(first.browser, '#/coverage?lang=en&subject=country:CHN');
    await page.getByRole('button', { name: figure.addToReport, exact: true }).first().click();
    await page.getByText(/Added to the report/).waitFor();
    await page.goto(`${inject('site')}#/report?lang=en`);
    await openCaption(page);
    await caption(page).pressSequentially('Ties of think tanks in China', { delay: 15 });

    const other = await openIn(first.browser, '#/report?lang=en');
    await openCaption(other);
    expect(await caption(other).inputValue()).toBe('Ties of think tanks in China');
    await page.bringToFront();
    await caption(page).press('End');
    await caption(page).pressSequentially(', to the last word', { delay: 15 });
    await other.waitForFunction(
      (typed) => [...document.querySelectorAll('textarea')].some(({ value }) => value === typed),
      'Ties of think tanks in China, to the last word',
    );
    await first.kill();

    const second = await start(profile);
    const again = await openIn(second.browser, '#/report?lang=en');
    await openCaption(again);
    expect(await caption(again).inputValue()).toBe('Ties of think tanks in China, to the last word');
    const undo = again.getByRole('button', { name: report.tools.undo, exact: true });
    await undo.click();
    while ((await caption(again).count()) > 0 && (await undo.isEnabled())) await undo.click();
    await again.getByText(report.empty.title).waitFor();
    const redo = again.getByRole('button', { name: report.tools.redo, exact: true });
    while (await redo.isEnabled()) await redo.click();
    await openCaption(again);
    expect(await caption(again).inputValue()).toBe('Ties of think tanks in China, to the last word');
    await second.kill();
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
