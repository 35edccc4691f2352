import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { findings } from './findings';
import { clickMark, closeDrawer, focusedKey, focusMark, marksOf, readDrawer } from './marks';
import { open, openReady, textOf, useBrowser, waitForMark } from './page';
import { save } from './save';

useBrowser();

const chart = 'conference-timeline';
const forum = 'wic-think-tank-forum';

describe('the page of conferences', () => {
  test('says which series broke off, shows the forum with Brookings, and moves by keyboard', async () => {
    const { words } = await textOf();
    const page = await openReady('#/conferences?lang=en');
    await page.locator(`[data-chart="${chart}"]`).waitFor();
    const side = page
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: words.conferences.table.title }) });
    const broke = side.locator('p.broke');
    expect(await broke.getByRole('link').allInnerTexts()).toEqual(
      expect.arrayContaining(['BRICS Think Tanks Council meetings', 'TTCSP Africa Think Tank Summit']),
    );
    expect(await page.locator('h2').first().innerText()).toMatch(/broke off$/);

    const marks = await marksOf(page, chart);
    expect(marks[0]?.label).toMatch(
      /World Internet Conference.*with Brookings Institution \(United States\), 2016–2019/,
    );
    const withBrookings = marks.filter(
      ({ key, label }) => key.startsWith('edition:wic') && label.includes('with Brookings Institution'),
    );
    expect(withBrookings.map(({ label }) => /201\d/.exec(label.replace(/World.*?edition/, ''))?.[0])).toEqual(
      ['2016', '2017', '2018', '2019'],
    );
    expect(await page.locator('h3').allInnerTexts()).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/Cyberspace Studies and Brookings Institution.*2016–2019/),
      ]),
    );

    await focusMark(page, 'edition:wic-tt-2016');
    await page.keyboard.press('ArrowRight');
    expect(await focusedKey(page)).toBe('edition:wic-tt-2017');
    expect(await page.getByRole('tooltip').innerText()).toContain(words.conferences.timeline.partner);
    await page.keyboard.press('ArrowDown');
    const second = marks.filter(({ key }) => key.startsWith('series:'))[1]?.key;
    expect(await focusedKey(page)).not.toMatch(/wic-tt/);
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    expect(await focusedKey(page)).toBe(second);
    await page.keyboard.press('Home');
    expect(await focusedKey(page)).toBe(`series:${forum}`);
    await page.keyboard.press('Enter');
    expect((await readDrawer(page)).listed).toBe(5);
    await closeDrawer(page);
    await page.keyboard.press('t');
    await page.getByRole('region', { name: words.figure.tableTwin, exact: true }).waitFor();
    await page.keyboard.press('Escape');

    const why = side.getByRole('button', {
      name: /^World Internet Conference.*Forum, Broke off: why: cannot tell$/,
    });
    await why.click();
    expect(await side.locator('.reasons').innerText()).toContain(
      words.conferences.table.brokeReasons['announced-since'] ?? '-',
    );
    await side
      .getByRole('button', { name: new RegExp(`^${words.conferences.table.heads.partners}`) })
      .click();
    expect(await side.locator('th[aria-sort="descending"]').innerText()).toContain(
      words.conferences.table.heads.partners,
    );
    expect(await findings(page)).toEqual([]);
  });

  test('shows places, sizes and hosts, whose marks open records and whose figures become files', async () => {
    const { words } = await textOf();
    const page = await openReady('#/conferences?lang=en&show=places');
    await page.locator('[data-chart="conference-places"]').waitFor();
    const beijing = (await marksOf(page, 'conference-places')).find(({ label }) =>
      label.startsWith('Beijing'),
    );
    expect(beijing?.label).toMatch(/^Beijing, \d+ editions, \d{4}–\d{4}$/);
    await clickMark(page, beijing?.key ?? '');
    const { listed } = await readDrawer(page);
    expect(beijing?.label).toContain(`, ${listed} editions`);
    await closeDrawer(page);
    const show = (name: string) =>
      page
        .getByRole('group', { name: words.conferences.show, exact: true })
        .getByText(name, { exact: true })
        .click();
    await show(words.conferences.shows.size ?? '');
    await page.locator('[data-chart="conference-sizes"]').waitFor();
    expect((await marksOf(page, 'conference-sizes')).some(({ key }) => key.startsWith('named:'))).toBe(true);
    expect(await findings(page)).toEqual([]);
    await show(words.conferences.shows.hosts ?? '');
    await page
      .getByRole('group', { name: words.conferences.by, exact: true })
      .getByText(words.conferences.bys.pair ?? '')
      .click();
    await page
      .getByRole('heading', {
        level: 2,
        name: /Brookings Institution ran most together across a border: 4 editions, 2016–2019/,
      })
      .waitFor();
    expect(new URLSearchParams(page.url().split('?')[1]).get('by')).toBe('pair');
    const csv = (await save(page, { format: 'csv' })).bytes.toString('utf8');
    expect(csv).toContain('brookings-institution');
    const svg = (await save(page, { format: 'svg' })).bytes.toString('utf8');
    expect(svg).toContain('4: 2016–2019');
    const png = await save(page, { format: 'png' });
    expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
  });

  test('lists the editions with filters that stand in the address, and gives a calendar of the dated ones', async () => {
    const { words } = await textOf();
    const page = await open('#/conferences?lang=en&show=list');
    await waitForMark(page, 'first-figure');
    const list = words.conferences.list;
    await page.getByRole('searchbox', { name: list.find, exact: true }).fill('brookings');
    const rows = page.locator('main tbody tr:not(.year)');
    await expect.poll(() => rows.count()).toBe(5);
    await page.getByRole('combobox', { name: list.place, exact: true }).selectOption('CHN');
    await expect.poll(() => rows.count()).toBe(4);
    expect(Object.fromEntries(new URLSearchParams(page.url().split('?')[1]))).toMatchObject({
      find: 'brookings',
      place: 'CHN',
      show: 'list',
    });
    expect(await findings(page)).toEqual([]);
    await page.getByRole('button', { name: list.clear, exact: true }).click();
    await expect.poll(() => rows.count()).toBeGreaterThan(150);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: list.calendar, exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('conferences.ics');
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream())
      chunks.push(Buffer.from(chunk as Uint8Array));
    const file = Buffer.concat(chunks).toString('utf8');
    const events = new ICAL.Component(ICAL.parse(file) as unknown[]).getAllSubcomponents('vevent');
    const left = /(\d+) editions without/.exec(await page.locator('main p[role="status"]').innerText())?.[1];
    expect(events.length + Number(left)).toBe(await rows.count());
    await page
      .getByRole('link', { name: /Internet High-level Think Tank Forum 2016/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: /Forum 2016/ }).waitFor();
  });
});

test('on a phone the bar has four views and a menu with the others', async () => {
  const { words } = await textOf('zh-Hant');
  const page = await open('#/conferences?lang=zh-Hant&theme=dark', {
    context: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  });
  await page.locator(`[data-chart="${chart}"]`).waitFor();
  const bar = page.getByRole('navigation', { name: words.app.menu, exact: true });
  const more = bar.getByRole('button', { name: words.nav.more, exact: true });
  const profiles = bar.getByRole('link', { name: words.nav.profiles, exact: true });
  expect(await bar.getByRole('link').allInnerTexts()).toEqual([
    words.nav.overview,
    words.nav.coverage,
    words.nav.alliances,
    words.nav.network,
  ]);
  await more.focus();
  await page.keyboard.press('Enter');
  await profiles.waitFor();
  expect(await findings(page)).toEqual([]);
  for (const box of [await more.boundingBox(), await profiles.boundingBox()]) {
    expect(box?.width).toBeGreaterThanOrEqual(44);
    expect(box?.height).toBeGreaterThanOrEqual(44);
  }
  await page.keyboard.press('Escape');
  await profiles.waitFor({ state: 'hidden' });
  expect(await more.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  for (let step = 0; step < 3; step++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: words.profiles.title, exact: true }).waitFor();
  await profiles.waitFor({ state: 'hidden' });
});
