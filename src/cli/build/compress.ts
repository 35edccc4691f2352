import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const compressible = new Set(['.html', '.js', '.css', '.json', '.wasm', '.duckdb', '.svg', '.map']);
/** Above this many bytes a lower quality is enough; above the other, what was compressed is kept for the next build. */
const large = 200_000;
const huge = 4_000_000;
const small = 600;

const encoders = {
  br: (bytes: Uint8Array) =>
    promisify(brotliCompress)(bytes, {
      // Quality 11 takes ten times as long (a minute and a half for the engine) and saves a seventh of the bytes.
      params: { [constants.BROTLI_PARAM_QUALITY]: bytes.length > large ? 9 : 11 },
    }),
  gz: (bytes: Uint8Array) => promisify(gzip)(bytes, { level: 9 }),
};

/** Writes `<file>.br` and `<file>.gz` beside every file that compresses; large ones are kept in a cache. */
export async function compress(folder: string, cache: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile() || !compressible.has(extname(entry.name))) continue;
    const bytes = await readFile(path);
    if (bytes.length < small) continue;
    const hash = createHash('sha256').update(bytes).digest('hex');
    for (const [name, encode] of Object.entries(encoders)) {
      const kept = join(cache, `${hash}.${name}`);
      if (!existsSync(kept)) {
        const encoded = await encode(bytes);
        if (bytes.length <= huge) {
          await writeFile(`${path}.${name}`, encoded);
          continue;
        }
        await writeFile(kept, encoded);
      }
      await copyFile(kept, `${path}.${name}`);
    }
  }
}
