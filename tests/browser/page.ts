import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import type { Language } from '../../src/model/language';
import { loadText } from '../../src/text/loadText';
import type { Text } from '../../src/text/text';

export interface OpenOptions {
  /** Address of the site; the one that is served for all tests unless given. */
  readonly site?: string;
  readonly context?: BrowserContextOptions;
  /** Runs before the page's own code. */
  readonly init?: () => void;
  /** Called before the page is opened. */
  readonly prepare?: (context: BrowserContext) => Promise<unknown>;
}

/** What the pages of a test did that they must not do. */
interface Watch {
  readonly foreign: string[];
  readonly errors: string[];
}

let browser: Browser;
const contexts: BrowserContext[] = [];
let watch: Watch = { foreign: [], errors: [] };
let expected: readonly RegExp[] = [];

/** Sentences on the console that a test causes on purpose, such as a file that is missing. */
export function expectErrors(...patterns: readonly RegExp[]): void {
  expected = patterns;
}

/** The requests to other hosts so far, which the end of the test then does not object to. */
export function takeForeign(): string[] {
  return watch.foreign.splice(0);
}

/** Opens the page in a fresh profile at a hash such as `#/coverage?lang=en`. */
export async function open(hash = '', options: OpenOptions = {}): Promise<Page> {
  const site = options.site ?? inject('site');
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
    ...options.context,
  });
  contexts.push(context);
  context.setDefaultTimeout(15_000);
  const { foreign, errors } = watch;
  const origin = new URL(site).origin;
  const isForeign = (url: string) => /^(https?|wss?):/.test(url) && new URL(url).origin !== origin;
  context.on('request', (request) => {
    if (isForeign(request.url())) foreign.push(request.url());
  });
  await context.route(
    (url) => isForeign(url.href),
    (route) => route.abort(),
  );
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => errors.push(String(error.error())));
  if (options.init !== undefined) await context.addInitScript(options.init);
  await options.prepare?.(context);
  const page = await context.newPage();
  await page.goto(site + hash);
  return page;
}

/** Waits until the page has made one of its marks: `first-figure`, `all-figures` or `engine-ready`. */
export async function waitForMark(page: Page, mark: string): Promise<void> {
  await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, mark);
}

/** Opens the page and waits for its first figure. */
export async function openFigure(hash = '', options: OpenOptions = {}): Promise<Page> {
  const page = await open(hash, options);
  await waitForMark(page, 'first-figure');
  return page;
}

/** Opens the page and waits until the engine answers questions. */
export async function openReady(hash = '', options: OpenOptions = {}): Promise<Page> {
  const page = await open(hash, options);
  await waitForMark(page, 'engine-ready');
  return page;
}

export const textOf = (language: Language = 'en'): Promise<Text> => loadText(language);

/**
 * Connects a test file to the one Chromium. After every test its pages are closed, and none may have
 * asked another host for anything or have written an error to the console.
 */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.connect(inject('chromium'));
  });
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    const { foreign, errors } = watch;
    watch = { foreign: [], errors: [] };
    const allowed = expected;
    expected = [];
    expect(foreign, 'requests to other hosts').toEqual([]);
    expect(
      errors.filter((error) => !allowed.some((pattern) => pattern.test(error))),
      'errors on the console',
    ).toEqual([]);
  });
  afterAll(() => browser.close());
}
