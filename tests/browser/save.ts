import type { Page } from 'playwright-core';
import { textOf } from './page';

export interface Saved {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Opens the export dialog of the first figure, chooses, and downloads. */
export async function save(
  page: Page,
  choice: { format: string; size?: string; theme?: string; scale?: string },
): Promise<Saved> {
  const { words } = await textOf();
  if ((await page.getByRole('dialog').count()) === 0) {
    await page
      .locator('.figure')
      .first()
      .getByRole('button', { name: words.figure.export, exact: true })
      .click();
  }
  const dialog = page.getByRole('dialog');
  await dialog.locator('select').nth(0).selectOption(choice.format);
  if (choice.size !== undefined) await dialog.locator('select').nth(1).selectOption(choice.size);
  if (choice.theme !== undefined) await dialog.locator('select').nth(2).selectOption(choice.theme);
  if (choice.scale !== undefined)
    await dialog
      .locator('select')
      .nth(3)
      .selectOption({ label: `${choice.scale}×` });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: words.export.download, exact: true }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk as Uint8Array));
  return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) };
}
