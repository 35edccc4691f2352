import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { sql, type Query } from '../../src/query/sql';
import { rows } from '../../src/query/columns';
import { shippedPackage } from '../query/shippedPackage';
import { openReady, textOf, useBrowser } from './page';
import { save } from './save';

useBrowser();

async function names(query: Query): Promise<string[]> {
  const table = await (await shippedPackage()).run(query);
  return rows<{ name: string }>(table)
    .map(({ name }) => name)
    .sort();
}

/** Names of a list of countries, opened to the end. */
async function listed(page: Page, list: string): Promise<string[]> {
  const more = page.locator(`${list} button[aria-expanded="false"]`);
  if ((await more.count()) > 0) await more.click();
  return (await page.locator(`${list} a`).allInnerTexts()).sort();
}

/** Rows of the data that a figure exports, by the name in the first column. */
async function exported(page: Page): Promise<Map<string, readonly string[]>> {
  const { bytes } = await save(page, { format: 'csv' });
  const lines = Papa.parse<string[]>(bytes.toString('utf8').replace(/^\ufeff/, '')).data;
  return new Map(lines.map((line) => [line[0] ?? '', line]));
}

/** Countries tied with a body of China on a day, from the participants alone. */
const tiedWithChina = (day: string) => sql`
  select distinct q.country_id from tie_participants p join tie_participants q using (group_id)
  where p.country_id = 'CHN' and p.organisation_id is not null and q.country_id <> 'CHN'
    and greatest(coalesce(p.start_high, q.start_high), coalesce(q.start_high, p.start_high)) <= ${day}::date
    and coalesce(least(p.end_low, q.end_low), date '9999-12-31') > ${day}::date`;

const membersOf = (group: string, day: string) => sql`
  select country_id from country_group_members where group_id = ${group}
    and coalesce(from_high, date '0001-01-01') <= ${day}::date and coalesce(to_low, date '9999-12-31') > ${day}::date`;

describe('which members of ASEAN had no recorded tie with bodies in China', () => {
  test.each(['2022-12-31', '2023-12-31'])(
    'on %s is said by the page and by its file as by SQL',
    async (day) => {
      const wanted = await names(sql`select name_en as name from countries
      where country_id in (${membersOf('asean', day)}) and country_id not in (${tiedWithChina(day)})`);
      const page = await openReady(
        `#/coverage?lang=en&subject=country:CHN&group=asean&date=${day}&compare=none`,
      );
      await page.locator('.foot').first().waitFor();
      const shown = (await page.locator('.gap-list').count()) === 0 ? [] : await listed(page, '.gap-list');
      const states = await exported(page);
      const { words } = await textOf();
      const inFile = [...states]
        .filter(([, line]) => line[3] === words.coverage.states['none-recorded'])
        .map(([name]) => name)
        .sort();
      expect(inFile).toEqual(wanted);
      // A country whose dates are too imprecise to tell is listed apart, in neither of the two.
      expect(shown).toEqual(wanted);
    },
  );
});

describe('where the ZGC alliance says it is, and where it can be shown', () => {
  test.each(['2021-12-31', '2023-12-31', '2026-11-22'])('on %s', async (day) => {
    const connection = await shippedPackage();
    const sizes = rows<{ value: number }>(
      await connection.run(sql`select value::integer as value from alliance_sizes
        where alliance_id = 'zgcta' and measure = 'countries' and basis <> 'attendance' and observed_on_low <= ${day}::date
        order by observed_on_low desc limit 1`),
    );
    const shown = await names(sql`select distinct c.name_en as name
      from membership_spells m join countries c using (country_id)
      where alliance_id = 'zgcta' and is_member and start_high <= ${day}::date
        and coalesce(end_low, date '9999-12-31') > ${day}::date
        and m.organisation_id not in (select organisation_id from alliances where alliance_id = 'zgcta' and organisation_id is not null)`);
    const page = await openReady(
      `#/coverage?lang=en&subject=alliance:zgcta&channel=membership&group=all&date=${day}`,
    );
    await page.locator('.foot').first().waitFor();
    const text = await textOf();
    const states = await exported(page);
    const reached = [...states]
      .filter(([, line]) => line[3] === text.words.coverage.states.value)
      .map(([name]) => name)
      .sort();
    expect(reached).toEqual(shown);
    const [size] = sizes;
    if (size === undefined) {
      expect([...states.keys()].some((key) => key.includes('reported'))).toBe(false);
      return;
    }
    const reported = [...states].find(([key]) => key.startsWith('Countries reported by the alliance'));
    const named = [...states].find(([key]) => key.startsWith('Countries that can be named'));
    const missing = [...states].find(([key]) => key === text.words.reach.totals.notNamed);
    expect(Number(reported?.[1][1])).toBe(size.value);
    expect(Number(missing?.[1][1])).toBe(size.value - Number(named?.[1][1]));
    const sentence = await page.locator('.foot').first().innerText();
    expect(sentence).toMatch(new RegExp(`reports (at least )?${size.value} countries`));
    const legend = await page.locator('[data-chart="map-legend"]').first().textContent();
    expect(legend).toContain(`${size.value - Number(named?.[1][1])} more reported`);
  });
});

describe('which countries the Council of Councils reaches that the Silk Road network does not', () => {
  const reachedBy = (alliance: string) => sql`
    select distinct q.country_id from tie_participants p join tie_participants q using (group_id)
    where p.alliance_id = ${alliance} and q.country_id is not null
      and coalesce(q.organisation_id not in (select organisation_id from alliances where alliance_id = ${alliance} and organisation_id is not null), true)
      and greatest(coalesce(p.start_high, q.start_high), coalesce(q.start_high, p.start_high)) <= date '2026-11-22'
      and coalesce(least(p.end_low, q.end_low), date '9999-12-31') > date '2026-11-22'`;

  test('is said by the overlap map, by its table and by its file as by SQL', async () => {
    const wanted = await names(sql`select name_en as name from countries
      where country_id in (${membersOf('un', '2026-11-22')})
        and country_id in (${reachedBy('coc')}) and country_id not in (${reachedBy('silks')})`);
    expect(wanted.length).toBeGreaterThan(0);
    const page = await openReady(
      '#/coverage?lang=en&subject=alliance:coc&versus=alliance:silks&show=overlap&group=un',
    );
    await page.locator('.foot').first().waitFor();
    const marks = await page
      .locator('[data-chart="choropleth"] [data-key][aria-label*="only Council of Councils"]')
      .evaluateAll((elements) =>
        elements
          .filter((element) => !(element.getAttribute('data-key') ?? '').startsWith('area-'))
          .map((element) => (element.getAttribute('aria-label') ?? '').split(',')[0] ?? ''),
      );
    expect([...new Set(marks)].sort()).toEqual(wanted);
    const only = page.locator('section').filter({ hasText: 'Only Council of Councils' }).last();
    expect((await only.locator('p:nth-of-type(4) a').allInnerTexts()).sort()).toEqual(wanted);
    const states = await exported(page);
    const inFile = [...states]
      .filter(([, line]) => line[3] === 'only Council of Councils')
      .map(([name]) => name);
    expect(inFile.sort()).toEqual(wanted);
  });
});
