import { createHash } from 'node:crypto';

/** SHA-256 of the names and bytes of the files of a package, in the order of their names. */
export function packageHash(files: ReadonlyMap<string, Uint8Array>): string {
  const hash = createHash('sha256');
  for (const name of [...files.keys()].sort())
    hash.update(`${name}\0`).update(files.get(name) ?? new Uint8Array());
  return hash.digest('hex');
}
