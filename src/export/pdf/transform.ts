import { ExportError } from '../../model/errors';

const part = /(\w+)\(([^)]*)\)/g;

/** Sets an SVG transform on a document and returns how much it enlarges. @throws {ExportError} */
export function applyTransform(document: PDFKit.PDFDocument, transform: string): number {
  let enlarged = 1;
  for (const [, name = '', list = ''] of transform.matchAll(part)) {
    const [a = 0, b] = list.trim().split(/[ ,]+/).map(Number);
    if (name === 'translate') document.translate(a, b ?? 0);
    else if (name === 'rotate' && b === undefined) document.rotate(a);
    else if (name === 'scale') {
      document.scale(a, b ?? a);
      enlarged *= a;
    } else throw new ExportError('unknown-transform', { transform });
  }
  return enlarged;
}
