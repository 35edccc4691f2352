import { ExportError } from '../../model/errors';
import { escapeXml } from '../xmlText';

export interface Embedding {
  /** Address of the page that shows the figure alone. */
  readonly address: string;
  readonly title: string;
  /** Height in px; the width is that of the place. */
  readonly height: number;
}

/**
 * HTML that shows a figure in another page.
 *
 * @throws {ExportError} `no-address` where the address is none of the web
 */
export function embedCode({ address, title, height }: Embedding): string {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address))
    throw new ExportError('no-address', { address });
  const src = escapeXml(new URL(address).href);
  return `<iframe src="${src}" title="${escapeXml(title)}" width="100%" height="${Math.round(height)}" loading="lazy"></iframe>`;
}
