import PDFDocument from 'pdfkit';
import { toIso } from '../../text/dates';
import type { FileProperties } from '../fileProperties';
import { escapeXml } from '../xmlText';

/** Under this key the document's information has the metadata. */
export const metadataKey = 'ThinkTankAtlas';

/** The library puts the title into XML as it is; here it is escaped for that. */
class Pdf extends PDFDocument {
  override endMetadata(): void {
    const title = this.info.Title ?? '';
    this.info.Title = escapeXml(title);
    super.endMetadata();
    this.info.Title = title;
  }
}

/** A tagged document without a page yet; the same content gives the same bytes. */
export function createPdf({ title, language, metadata, day }: FileProperties): PDFKit.PDFDocument {
  return new Pdf({
    autoFirstPage: false,
    // None of the fonts that every reader has: they lack most letters.
    font: '',
    pdfVersion: '1.7',
    tagged: true,
    lang: language,
    displayTitle: true,
    info: {
      Title: title,
      Creator: 'Think-Tank Atlas',
      CreationDate: new Date(`${toIso(day)}T00:00:00Z`),
      [metadataKey]: metadata,
    } as PDFKit.DocumentInfo,
  });
}

/** Ends a document and returns its bytes. */
export function pdfBytes(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const parts: Uint8Array[] = [];
    document.on('data', (part: Uint8Array) => parts.push(part));
    document.on('error', reject);
    document.on('end', () => {
      const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
      let at = 0;
      for (const part of parts) {
        bytes.set(part, at);
        at += part.length;
      }
      resolve(bytes);
    });
    document.end();
  });
}
