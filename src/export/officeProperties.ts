import { unzipSync } from 'fflate';
import { ExportError } from '../model/errors';
import { toIso } from '../text/dates';
import type { FileProperties } from './fileProperties';
import { escapeXml } from './xmlText';
import { packZip, type ZipEntry } from './zip/packZip';

/** Name of the custom properties that hold the metadata, each a piece of it: `.1`, `.2` and so on follow. */
export const metadataProperty = 'ThinkTankAtlas';
/** Office programs take no longer text in a property. */
const longestProperty = 255;

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const propertiesFormat = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
const schemas = 'http://schemas.openxmlformats.org';

function coreXml({ title, language, day }: FileProperties): string {
  const time = `${toIso(day)}T00:00:00Z`;
  const date = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${time}</dcterms:${name}>`;
  return (
    `${declaration}<cp:coreProperties xmlns:cp="${schemas}/package/2006/metadata/core-properties"` +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>Think-Tank Atlas</dc:creator>` +
    `${date('created')}${date('modified')}<dc:language>${language}</dc:language></cp:coreProperties>`
  );
}

function customXml({ metadata }: FileProperties): string {
  const pieces = metadata.match(new RegExp(`.{1,${longestProperty}}`, 'gs')) ?? [];
  const properties = pieces.map(
    (piece, i) =>
      `<property fmtid="${propertiesFormat}" pid="${i + 2}" name="${metadataProperty}.${i + 1}">` +
      `<vt:lpwstr>${escapeXml(piece)}</vt:lpwstr></property>`,
  );
  return (
    `${declaration}<Properties xmlns="${schemas}/officeDocument/2006/custom-properties"` +
    ` xmlns:vt="${schemas}/officeDocument/2006/docPropsVTypes">${properties.join('')}</Properties>`
  );
}

interface Part {
  readonly path: string;
  readonly relationship: string;
  readonly contentType: string;
  readonly xml: (properties: FileProperties) => string;
}

const parts: readonly Part[] = [
  {
    path: 'docProps/core.xml',
    relationship: `${schemas}/package/2006/relationships/metadata/core-properties`,
    contentType: 'application/vnd.openxmlformats-package.core-properties+xml',
    xml: coreXml,
  },
  {
    path: 'docProps/custom.xml',
    relationship: `${schemas}/officeDocument/2006/relationships/custom-properties`,
    contentType: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
    xml: customXml,
  },
];

/** XML with the elements that speak of a part taken out, and one that does so put in at the end. */
function replaced(xml: string, element: string, ofPart: string, written: string): string {
  const others = xml.replace(new RegExp(`<${element}\\b[^>]*>`, 'g'), (tag) =>
    tag.includes(ofPart) ? '' : tag,
  );
  const end = others.lastIndexOf('</');
  return others.slice(0, end) + written + others.slice(end);
}

/**
 * The parts of an Office Open XML file (DOCX, PPTX, XLSX) packed with title, language and the metadata in its
 * properties, and without a trace of the clock: the same document gives the same bytes.
 *
 * @throws {ExportError} `not-office` where they are no such file
 */
export function packOffice(present: readonly ZipEntry[], properties: FileProperties): Uint8Array {
  const files = new Map(present);
  const edit = (path: string, change: (xml: string) => string): void => {
    const bytes = files.get(path);
    if (bytes === undefined) throw new ExportError('not-office', { path });
    files.set(path, new TextEncoder().encode(change(new TextDecoder().decode(bytes))));
  };
  for (const { path, relationship, contentType, xml } of parts) {
    files.set(path, new TextEncoder().encode(xml(properties)));
    const override = `<Override PartName="/${path}" ContentType="${contentType}"/>`;
    const id = `${metadataProperty}-${path.replace(/\W/g, '-')}`;
    const link = `<Relationship Id="${id}" Type="${relationship}" Target="${path}"/>`;
    edit('[Content_Types].xml', (types) => replaced(types, 'Override', `"/${path}"`, override));
    edit('_rels/.rels', (links) => replaced(links, 'Relationship', `"${relationship}"`, link));
  }
  return packZip([...files].filter(([path]) => !path.endsWith('/')));
}

/** The same for a file that a library has packed already. @throws {ExportError} */
export function withOfficeProperties(bytes: Uint8Array, properties: FileProperties): Uint8Array {
  return packOffice(Object.entries(unzipSync(bytes)), properties);
}
