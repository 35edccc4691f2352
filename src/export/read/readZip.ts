import { unzipSync, type UnzipFileInfo } from 'fflate';
import { metadataProperty } from '../officeProperties';
import { parseMetadataText, type ParsedMetadata } from './parseMetadata';
import { readingLimits } from './readError';
import { firstFound, readJson, readSvg } from './readText';
import { elementsOf, unescapeXml } from './xmlContent';

const properties = 'docProps/custom.xml';
/** No figure is packed to more; what says it is packed to less than it is would unpack to no end. */
const largestPacked = 4 * 2 ** 20;
const mostFiles = 200;

const isPossible = ({ size, originalSize }: UnzipFileInfo) =>
  size <= largestPacked && originalSize <= readingLimits.part && size <= originalSize + 1024;

/** The files of an archive that are asked for, as text, as far as they are not larger than files of ours are. */
function unpack(zip: Uint8Array, isAskedFor: (name: string) => boolean): Map<string, string> {
  let [files, room] = [0, readingLimits.part * 2];
  const unpacked = unzipSync(zip, {
    filter: (file) => {
      if (!isAskedFor(file.name) || !isPossible(file) || file.originalSize > room) return false;
      room -= file.originalSize;
      return ++files <= mostFiles;
    },
  });
  return new Map(
    Object.entries(unpacked).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)] as const),
  );
}

/** The text in the custom properties of an office file, put together from its pieces. */
function readProperties(xml: string): ParsedMetadata {
  const pieces = elementsOf(xml, 'property').flatMap(({ tag, content }) => {
    const number = new RegExp(`name="${metadataProperty}\\.(\\d{1,5})"`).exec(tag)?.[1];
    const text = elementsOf(content, 'lpwstr')[0]?.content;
    return number === undefined || text === undefined ? [] : [[Number(number), unescapeXml(text)] as const];
  });
  return parseMetadataText(
    pieces
      .sort(([a], [b]) => a - b)
      .map(([, text]) => text)
      .join(''),
  );
}

const isReport = (found: ParsedMetadata) => found.kind === 'metadata' && 'report' in found.metadata;

/**
 * Metadata of a DOCX, PPTX or XLSX, or of an archive with files of ours: of a report before that of a figure.
 *
 * @throws {Error} where it is no archive that can be unpacked
 */
export function readZip(zip: Uint8Array): ParsedMetadata {
  const ofOffice = unpack(zip, (name) => name === properties).get(properties);
  if (ofOffice !== undefined) return readProperties(ofOffice);
  const files = unpack(zip, (name) => /\.(?:json|svg)$/i.test(name));
  const found = Array.from(files, ([name, text]) => (/json$/i.test(name) ? readJson(text) : readSvg(text)));
  return found.find(isReport) ?? firstFound(found);
}
