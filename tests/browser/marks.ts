import type { Page } from 'playwright-core';

/** A mark of a figure as the page shows it. */
export interface ShownMark {
  readonly key: string;
  readonly label: string;
}

/** Every mark of a chart (`choropleth`, `growth`, `dumbbell`, `region-bars`) in the order of the document. */
export function marksOf(page: Page, chart: string): Promise<ShownMark[]> {
  return page.evaluate(
    (name) =>
      [...document.querySelectorAll(`[data-chart="${name}"] [data-key]`)].map((element) => ({
        key: element.getAttribute('data-key') ?? '',
        label: element.getAttribute('aria-label') ?? '',
      })),
    chart,
  );
}

/** The first whole number that a label says after the name, thin spaces left out. */
export function numberIn(label: string): number {
  const match = /[,:，：] ?[^\d]*?([\d\u2009]+)/.exec(label);
  if (match === null) throw new Error(`no number in "${label}"`);
  return Number((match[1] ?? '').replaceAll('\u2009', ''));
}

/** Moves a mark into view and finds a point of the screen where it lies on top. */
export function pointOn(page: Page, key: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    const element = document.querySelector(`svg [data-key="${CSS.escape(wanted)}"]`);
    if (element === null) throw new Error(`there is no mark ${wanted}`);
    element.scrollIntoView({ block: 'center', inline: 'center' });
    const box = element.getBoundingClientRect();
    const parts = 24;
    for (let i = 0; i <= parts * parts; i++) {
      // From the middle outwards in both directions.
      const at = (n: number) => 0.5 + (n % 2 === 0 ? 1 : -1) * (Math.ceil(n / 2) / parts);
      const x = box.x + box.width * at(i % parts);
      const y = box.y + box.height * at(Math.floor(i / parts));
      if (document.elementFromPoint(x, y) === element) return { x, y };
    }
    throw new Error(`the mark ${wanted} is covered`);
  }, key);
}

export async function clickMark(page: Page, key: string): Promise<void> {
  const { x, y } = await pointOn(page, key);
  await page.mouse.click(x, y);
}

/** Gives a mark the focus, as the arrow keys do. */
export function focusMark(page: Page, key: string): Promise<void> {
  return page.evaluate((wanted) => {
    const element = document.querySelector<SVGElement>(`svg [data-key="${CSS.escape(wanted)}"]`);
    element?.setAttribute('tabindex', '0');
    element?.focus();
  }, key);
}

export function focusedKey(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.getAttribute('data-key') ?? null);
}

export interface Drawer {
  readonly title: string;
  /** The number of records that the drawer names. */
  readonly count: number;
  /** Records that it lists, after "show more" has been pressed to the end. */
  readonly listed: number;
}

/** Reads the evidence drawer once its records are there. */
export async function readDrawer(page: Page): Promise<Drawer> {
  const drawer = page.locator('aside[aria-labelledby="evidence-title"]');
  await drawer.locator('.list li').first().waitFor();
  const more = drawer.locator('.list > button');
  while ((await more.count()) > 0) await more.click();
  return {
    title: await drawer.locator('#evidence-title').innerText(),
    count: Number(await drawer.locator('[data-count]').getAttribute('data-count')),
    listed: await drawer.locator('.list li').count(),
  };
}

export const isDrawerOpen = async (page: Page): Promise<boolean> =>
  (await page.locator('aside[aria-labelledby="evidence-title"]').count()) > 0;

export async function closeDrawer(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.locator('aside[aria-labelledby="evidence-title"]').waitFor({ state: 'detached' });
}
