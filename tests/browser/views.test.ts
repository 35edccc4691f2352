import { describe, expect, test } from 'vitest';
import { languages } from '../../src/model/language';
import { expectErrors, open, openReady, takeForeign, textOf, useBrowser, waitForMark } from './page';

useBrowser();

const views = [
  'overview',
  'coverage',
  'alliances',
  'network',
  'conferences',
  'rankings',
  'profiles',
  'data',
  'report',
] as const;

type Words = Awaited<ReturnType<typeof textOf>>['words'];
const titleOf = (words: Words, view: (typeof views)[number]) =>
  view === 'rankings' ? words.rankingsPage.title : view === 'report' ? words.nav.report : words[view].title;

describe.each(views)('the view %s', (view) => {
  test.each(languages)('opens in %s with its words, its language and no notice', async (language) => {
    const { words } = await textOf(language);
    const page = await open(`#/${view}?lang=${language}`);
    await waitForMark(page, 'first-figure');
    await page.getByRole('heading', { level: 1, name: titleOf(words, view), exact: true }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await page.title()).toBe(`${words.nav[view]} · ${words.app.name}`);
    expect(await page.locator('header [aria-current="page"]').textContent()).toBe(words.nav[view]);
    expect(
      await page.getByRole('region', { name: words.notice.label, exact: true }).locator('p').count(),
    ).toBe(0);
    expect(await page.evaluate(() => document.body.innerText)).not.toMatch(/undefined|NaN|\[object|Infinity/);
  });
});

test('the engine starts, answers and is locked without anything being refused by the policy', async () => {
  const page = await openReady('#/data?lang=en&table=conference_roles', {
    init: () => {
      const seen: string[] = [];
      Object.assign(globalThis, { violations: seen });
      document.addEventListener('securitypolicyviolation', ({ blockedURI, violatedDirective }) =>
        seen.push(`${violatedDirective} ${blockedURI}`),
      );
    },
  });
  await page.locator('tbody tr').first().waitFor();
  expect(await page.evaluate(() => (globalThis as unknown as { violations: string[] }).violations)).toEqual(
    [],
  );
});

test('the policy of the page refuses code from strings', async () => {
  expectErrors(/^Executing inline script violates/);
  const page = await open('#/overview?lang=en');
  await waitForMark(page, 'first-figure');
  const refused = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'globalThis.wasRun = true';
    document.head.append(script);
    return (globalThis as unknown as { wasRun?: boolean }).wasRun ?? false;
  });
  expect(refused).toBe(false);
  const { headers } = await fetch(page.url().replace(/#.*/, ''));
  expect(headers.get('content-security-policy')).not.toContain("'unsafe-eval'");
  expect(headers.get('content-security-policy')).not.toContain("'unsafe-inline'");
});

test('the links of the navigation lead from view to view and keep the filters', async () => {
  const { words } = await textOf();
  const page = await open('#/overview?lang=en&countries=asean');
  await waitForMark(page, 'first-figure');
  for (const view of views) {
    await page.locator('header').getByRole('link', { name: words.nav[view], exact: true }).click();
    await page.getByRole('heading', { level: 1, name: titleOf(words, view), exact: true }).waitFor();
    const address = new URLSearchParams(page.url().split('?')[1]);
    expect([address.get('countries'), address.get('lang')]).toEqual(['asean', 'en']);
  }
});

test('a request to another host would be stopped and noticed, from the page and from a worker alike', async () => {
  expectErrors(/ERR_FAILED|ERR_NAME_NOT_RESOLVED|Failed to load resource/);
  const page = await open('#/overview?lang=en', { context: { bypassCSP: true } });
  await waitForMark(page, 'first-figure');
  const tried = await page.evaluate(async () => {
    const code =
      "fetch('https://worker.example/').then(() => postMessage('ok'), () => postMessage('failed'))";
    const worker = new Worker(URL.createObjectURL(new Blob([code])));
    const fromWorker = new Promise((done) => worker.addEventListener('message', ({ data }) => done(data)));
    const fromPage = await fetch('https://page.example/').then(
      () => 'ok',
      () => 'failed',
    );
    return [fromPage, await fromWorker];
  });
  expect(tried).toEqual(['failed', 'failed']);
  expect(takeForeign().sort()).toEqual(['https://page.example/', 'https://worker.example/']);
});
