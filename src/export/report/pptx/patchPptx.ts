import { unzipSync } from 'fflate';
import { escapeXml } from '../../xmlText';
import { packZip, type ZipEntry } from '../../zip/packZip';
import type { Pictures } from '../pictures';

/** What a slide has that the library does not write, or writes otherwise. */
export interface SlideParts {
  /** Paragraphs of the speaker's notes. */
  readonly notes: readonly string[];
  readonly pictures: Pictures | null;
  readonly chart: { readonly xml: string; readonly workbook: Uint8Array } | null;
}

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const vectorLink = 'vector';
const vectorExtension =
  '<a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}">' +
  `<asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="${vectorLink}"/></a:ext></a:extLst>`;

/** A title is what programs read as the title of the slide, where the library writes one box of text like any other. */
const titleBox = /(name="Title">\s*<\/p:cNvPr>)<p:cNvSpPr(?: txBox="1")?\/><p:nvPr>\s*<\/p:nvPr>/;

const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

/** Paragraphs of notes in place of one that holds them all. */
function notesXml(xml: string, notes: readonly string[], language: string): string {
  const paragraphs = notes.map(
    (note) => `<a:p><a:r><a:rPr lang="${language}" dirty="0"/><a:t>${escapeXml(note)}</a:t></a:r></a:p>`,
  );
  return xml.replace(
    /(name="Notes Placeholder 2"[\s\S]*?<a:lstStyle\/>)[\s\S]*?(<\/p:txBody>)/,
    (_, start: string, end: string) => `${start}${paragraphs.join('') || '<a:p/>'}${end}`,
  );
}

/** Charts and their workbooks numbered from 1 on: the library counts on from file to file. */
function chartNames(paths: readonly string[]): ReadonlyMap<string, number> {
  const numbers = paths.flatMap((path) => /^ppt\/charts\/chart(\d+)\.xml$/.exec(path)?.[1] ?? []);
  return new Map(numbers.sort((a, b) => Number(a) - Number(b)).map((number, i) => [number, i + 1]));
}

/**
 * The file of the library with what it lacks: pictures as vectors with pixels for programs that cannot show
 * them, charts with their data, notes in paragraphs, titles that are titles.
 *
 * @param slides in the order of the file
 */
export function patchPptx(bytes: Uint8Array, slides: readonly SlideParts[], language: string): Uint8Array {
  const written = unzipSync(bytes);
  const numbers = chartNames(Object.keys(written));
  const renamed = (text: string) =>
    text.replace(
      /(charts\/(?:_rels\/)?chart|embeddings\/Microsoft_Excel_Worksheet)(\d+)(\.xml(?:\.rels)?|\.xlsx)/g,
      (_, start: string, number: string, end: string) => `${start}${numbers.get(number) ?? number}${end}`,
    );
  const files = new Map<string, Uint8Array>();
  for (const [path, content] of Object.entries(written)) {
    if (path.endsWith('/')) continue;
    const isText = /\.(?:xml|rels)$/.test(path);
    files.set(renamed(path), isText ? encode(renamed(decode(content))) : content);
  }
  const edit = (path: string, change: (xml: string) => string) =>
    files.set(path, encode(change(decode(files.get(path)))));
  let charts = 0;
  slides.forEach(({ notes, pictures, chart }, i) => {
    const number = i + 1;
    const slidePath = `ppt/slides/slide${number}.xml`;
    const linksPath = `ppt/slides/_rels/slide${number}.xml.rels`;
    edit(slidePath, (xml) => xml.replace(titleBox, '$1<p:cNvSpPr/><p:nvPr><p:ph type="title"/></p:nvPr>'));
    edit(`ppt/notesSlides/notesSlide${number}.xml`, (xml) => notesXml(xml, notes, language));
    if (pictures !== null) {
      const placed = /media\/[^"]+\.png/.exec(decode(files.get(linksPath)))?.[0] ?? '';
      files.set(`ppt/${placed}`, pictures.png);
      const vector = `media/drawing${number}.svg`;
      files.set(`ppt/${vector}`, encode(pictures.svg));
      edit(linksPath, (xml) =>
        xml.replace(
          '</Relationships>',
          `<Relationship Id="${vectorLink}" Type="${relationships}/image" Target="../${vector}"/></Relationships>`,
        ),
      );
      edit(slidePath, (xml) => xml.replace('</a:blip>', `${vectorExtension}</a:blip>`));
    }
    if (chart !== null) {
      charts += 1;
      files.set(`ppt/charts/chart${charts}.xml`, encode(chart.xml));
      files.set(`ppt/embeddings/Microsoft_Excel_Worksheet${charts}.xlsx`, chart.workbook);
    }
  });
  return packZip([...files].sort(byPath));
}

/** Office programs look for the content types first. */
const byPath = ([a]: ZipEntry, [b]: ZipEntry) =>
  Number(b.startsWith('[')) - Number(a.startsWith('[')) || (a < b ? -1 : 1);
