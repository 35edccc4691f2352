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
import { shareProfile, type SharedProfile } from './sharedProfile';

export interface OpenOptions {
  /** Address of the site; the one that is served for all tests unless given. */
  readonly site?: string;
  /** Settings of a profile of its own, in which nothing has been loaded before. */
  readonly context?: BrowserContextOptions;
  /** Runs before the page's own code. */
  readonly init?: () => void;
  /** Called before the page is opened. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/** What the pages of a test did that they must not do. */
interface Watch {
  readonly foreign: string[];
  readonly errors: string[];
}

let browser: Browser;
let shared: SharedProfile | null = null;
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

/** A profile in which what must not happen is seen. Other hosts cannot be found in this Chromium. */
async function newProfile(origin: string, given: BrowserContextOptions = {}): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
    ...given,
  });
  context.setDefaultTimeout(15_000);
  context.on('request', (request) => {
    const url = request.url();
    if (/^(https?|wss?):/.test(url) && new URL(url).origin !== origin) watch.foreign.push(url);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') watch.errors.push(`${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => watch.errors.push(String(error.error())));
  return context;
}

/** The profile of the next page: a fresh one where the page is not like others or not alone, else the emptied one. */
async function profileFor({ site = inject('site'), context }: OpenOptions): Promise<BrowserContext> {
  const origin = new URL(site).origin;
  if (context === undefined && site === inject('site') && shared?.isInUse() !== true) {
    shared ??= await shareProfile(await newProfile(origin), site, inject('folder'));
    return shared.context;
  }
  const own = await newProfile(origin, context);
  contexts.push(own);
  return own;
}

async function leaveShared(): Promise<void> {
  await shared?.context.close();
  shared = null;
}

/** Opens the page at a hash such as `#/coverage?lang=en`, with nothing stored. */
export async function open(hash = '', options: OpenOptions = {}): Promise<Page> {
  const context = await profileFor(options);
  const page = await context.newPage();
  if (options.init !== undefined) await page.addInitScript(options.init);
  await options.prepare?.(page);
  await page.goto((options.site ?? inject('site')) + hash);
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
  afterEach(async ({ task }) => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    // After a failure the process of the shared pages may be broken: the next try begins with another.
    if (task.result?.state === 'fail') await leaveShared();
    else await shared?.clear().catch(leaveShared);
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
