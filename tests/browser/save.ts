import type { Page } from 'playwright-core';
import type { Language } from '../../src/model/language';
import { textOf } from './page';

export interface Saved {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Opens the export dialog of a figure, of the first unless one is named, chooses, and downloads. */
export async function save(
  page: Page,
  choice: {
    format: string;
    size?: string;
    theme?: string;
    scale?: string;
    figure?: string;
    /** Language of the page. */
    language?: Language;
    fileLanguage?: Language;
    /** Second language of the file; empty for none. */
    second?: Language | '';
  },
): Promise<Saved> {
  const { words } = await textOf(choice.language);
  if ((await page.getByRole('dialog').count()) === 0) {
    await page
      .locator(choice.figure === undefined ? '.figure' : `.figure[data-figure="${choice.figure}"]`)
      .first()
      .getByRole('button', { name: words.figure.export, exact: true })
      .click();
  }
  const dialog = page.getByRole('dialog');
  const named = words.figureExport;
  await dialog.locator('.formats label').filter({ hasText: choice.format.toUpperCase() }).click();
  const choices = [
    [named.size, choice.size],
    [named.theme, choice.theme],
    [named.scale, choice.scale],
    [named.language, choice.fileLanguage],
    [named.second, choice.second],
  ] as const;
  for (const [label, value] of choices)
    if (value !== undefined)
      await dialog.getByRole('combobox', { name: label, exact: true }).selectOption(value);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: named.download(choice.format.toUpperCase()), exact: true }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk as Uint8Array));
  return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) };
}
