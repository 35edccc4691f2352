import { ExportError } from '../model/errors';

/** Marks a PNG with its resolution, so that a document places it at its physical size (PNG specification, pHYs). */
function withResolution(png: Uint8Array, pixelsAMetre: number): Uint8Array {
  const chunk = new Uint8Array(21);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, 9);
  chunk.set([0x70, 0x48, 0x59, 0x73], 4);
  view.setUint32(8, pixelsAMetre);
  view.setUint32(12, pixelsAMetre);
  chunk[16] = 1;
  view.setUint32(17, crc(chunk.subarray(4, 17)));
  const headEnd = 33;
  const result = new Uint8Array(png.length + chunk.length);
  result.set(png.subarray(0, headEnd));
  result.set(chunk, headEnd);
  result.set(png.subarray(headEnd), headEnd + chunk.length);
  return result;
}

function crc(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  }
  return (value ^ 0xffffffff) >>> 0;
}

const pxAMetre = 96 / 0.0254;

/** PNG of an SVG at a multiple of its layout size. @throws {ExportError} when the browser cannot paint it */
export async function toPng(svg: string, width: number, height: number, scale: number): Promise<Blob> {
  const image = new Image();
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    const context = canvas.getContext('2d');
    if (context === null) throw new ExportError('no-canvas');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (blob === null) throw new ExportError('no-png', { width: canvas.width, height: canvas.height });
    const bytes = withResolution(new Uint8Array(await blob.arrayBuffer()), Math.round(pxAMetre * scale));
    return new Blob([bytes as BlobPart], { type: 'image/png' });
  } catch (cause) {
    throw cause instanceof ExportError ? cause : new ExportError('no-png', {}, { cause });
  } finally {
    URL.revokeObjectURL(url);
  }
}
