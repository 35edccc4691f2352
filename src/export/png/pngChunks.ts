const signatureAndHeader = 33;

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  return value >>> 0;
});

function crc(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (value >>> 8) ^ (table[(value ^ byte) & 0xff] ?? 0);
  return (value ^ 0xffffffff) >>> 0;
}

function chunk(type: string, content: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(content.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, content.length);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(content, 8);
  view.setUint32(content.length + 8, crc(bytes.subarray(4, content.length + 8)));
  return bytes;
}

/** Resolution, so that a document places the picture at its physical size (PNG specification, pHYs). */
export function resolutionChunk(pixelsAMetre: number): Uint8Array {
  const content = new Uint8Array(9);
  const view = new DataView(content.buffer);
  view.setUint32(0, pixelsAMetre);
  view.setUint32(4, pixelsAMetre);
  content[8] = 1;
  return chunk('pHYs', content);
}

/** A text under a keyword of Latin letters, not compressed (PNG specification, iTXt). */
export function textChunk(keyword: string, text: string): Uint8Array {
  const noCompressionNoLanguage = '\0\0\0\0\0';
  return chunk('iTXt', new TextEncoder().encode(keyword + noCompressionNoLanguage + text));
}

/** A PNG with further chunks behind its header. */
export function withChunks(png: Uint8Array, chunks: readonly Uint8Array[]): Uint8Array {
  const result = new Uint8Array(png.length + chunks.reduce((sum, { length }) => sum + length, 0));
  result.set(png.subarray(0, signatureAndHeader));
  let at = signatureAndHeader;
  for (const one of chunks) {
    result.set(one, at);
    at += one.length;
  }
  result.set(png.subarray(signatureAndHeader), at);
  return result;
}
