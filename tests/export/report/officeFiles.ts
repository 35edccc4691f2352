import { unzipSync } from 'fflate';
import { nodePlatform } from '../../../src/export/platforms/node';
import { writeReport } from '../../../src/export/report/writeReport';
import type { XmlNode } from '../../../src/export/svg/canonicalSvg';
import type { ReportFormat } from '../../../src/model/report';
import { attribute, contentOf, elements, parseXml } from '../../figures/draw';
import { reportOf, type ReportWish } from './reports';

/** Parts of a written file by their paths. */
export class Parts {
  constructor(readonly files: Readonly<Record<string, Uint8Array>>) {}

  get paths(): string[] {
    return Object.keys(this.files);
  }

  text(path: string): string {
    const bytes = this.files[path];
    if (bytes === undefined) throw new Error(`no part ${path} in ${this.paths.join(', ')}`);
    return new TextDecoder().decode(bytes);
  }

  xml(path: string): XmlNode {
    return parseXml(this.text(path));
  }

  /** Paths that match, in the order of the numbers in them. */
  like(pattern: RegExp): string[] {
    const numberOf = (path: string) => Number(/(\d+)\.\w+$/.exec(path)?.[1] ?? 0);
    return this.paths.filter((path) => pattern.test(path)).sort((a, b) => numberOf(a) - numberOf(b));
  }
}

export const write = async (format: ReportFormat, wish: ReportWish): Promise<Uint8Array> =>
  (await writeReport(format, await reportOf(wish), { platform: nodePlatform })).bytes;

export const partsOf = async (format: ReportFormat, wish: ReportWish): Promise<Parts> =>
  new Parts(unzipSync(await write(format, wish)));

/** The texts of paragraphs of an Office part. */
export const paragraphs = (part: XmlNode, name: 'a:p' | 'w:p'): string[] =>
  elements(part, name).map((paragraph) =>
    elements(paragraph, name === 'a:p' ? 'a:t' : 'w:t')
      .map(contentOf)
      .join(''),
  );

/** Everything that a file leads to outside of itself. */
export const outside = (parts: Parts): string[] =>
  parts
    .like(/\.rels$/)
    .flatMap((path) => elements(parts.xml(path), 'Relationship'))
    .filter((link) => attribute(link, 'TargetMode') === 'External')
    .map((link) => attribute(link, 'Target') ?? '');

/** Targets within the file that are not there. */
export const missing = (parts: Parts): string[] =>
  parts.like(/\.rels$/).flatMap((path) => {
    const folder = path.replace(/_rels\/[^/]+$/, '');
    return elements(parts.xml(path), 'Relationship')
      .map((link) => attribute(link, 'Target') ?? '')
      .map((target) =>
        target.startsWith('/') ? target.slice(1) : new URL(target, `file:///${folder}`).pathname.slice(1),
      )
      .filter((target) => parts.files[target] === undefined);
  });
