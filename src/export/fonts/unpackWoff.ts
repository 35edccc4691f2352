import { unzlibSync } from 'fflate';
import { ExportError } from '../../model/errors';

const signature = 0x774f4646;
const headerLength = 44;
const entryLength = 20;
const aligned = (length: number) => (length + 3) & ~3;

/**
 * The TrueType file that a WOFF 1 file carries, table by table (W3C, WOFF File Format 1.0). Readers of
 * fonts unpack a table at every glyph otherwise. @throws {ExportError} where the bytes are no WOFF file
 */
export function unpackWoff(woff: Uint8Array): Uint8Array {
  const view = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  if (woff.length < headerLength || view.getUint32(0) !== signature) throw new ExportError('no-font');
  const count = view.getUint16(12);
  const tables = Array.from({ length: count }, (_, i) => {
    const at = headerLength + i * entryLength;
    const [tag, offset, packed, length, checksum] = [0, 4, 8, 12, 16].map((field) =>
      view.getUint32(at + field),
    ) as [number, number, number, number, number];
    return { tag, packed: woff.subarray(offset, offset + packed), length, checksum };
  });
  const bytes = new Uint8Array(
    12 + 16 * count + tables.reduce((sum, { length }) => sum + aligned(length), 0),
  );
  const out = new DataView(bytes.buffer);
  const power = Math.floor(Math.log2(count));
  out.setUint32(0, view.getUint32(4));
  out.setUint16(4, count);
  out.setUint16(6, 16 * 2 ** power);
  out.setUint16(8, power);
  out.setUint16(10, 16 * count - 16 * 2 ** power);
  let offset = 12 + 16 * count;
  tables.forEach(({ tag, packed, length, checksum }, i) => {
    [tag, checksum, offset, length].forEach((value, field) => {
      out.setUint32(12 + 16 * i + 4 * field, value);
    });
    if (packed.length < length) unzlibSync(packed, { out: bytes.subarray(offset, offset + length) });
    else bytes.set(packed, offset);
    offset += aligned(length);
  });
  return bytes;
}
