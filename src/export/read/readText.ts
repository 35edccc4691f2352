import { parseMetadata, parseMetadataText, type ParsedMetadata } from './parseMetadata';
import { isThing } from './shapes';
import { elementsOf, unescapeXml } from './xmlContent';

const notOurs = { kind: 'not-ours' } as const;

/** The first of several places that is ours at all. */
export function firstFound(found: Iterable<ParsedMetadata>): ParsedMetadata {
  for (const one of found) if (one.kind !== 'not-ours') return one;
  return notOurs;
}

/** Metadata of an SVG: the text of its `metadata`, also where another program has put something beside it. */
export function readSvg(svg: string): ParsedMetadata {
  return firstFound(
    elementsOf(svg, 'metadata').map(({ content }) => {
      const text = unescapeXml(content);
      return parseMetadataText(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1));
    }),
  );
}

/** Metadata of a JSON file: the whole of it, or what it has under `metadata`. */
export function readJson(text: string): ParsedMetadata {
  try {
    const value: unknown = JSON.parse(text);
    return isThing(value) ? firstFound([parseMetadata(value), parseMetadata(value.metadata)]) : notOurs;
  } catch {
    return notOurs;
  }
}

/** Metadata of a CSV: a quoted cell in the notes below the table, whatever stands between its cells. */
export function readCsv(text: string): ParsedMetadata {
  const cells = text.matchAll(/"(\{""(?:[^"\n]|"")*\})"/g);
  return firstFound(Array.from(cells, ([, cell = '']) => parseMetadataText(cell.replaceAll('""', '"'))));
}
