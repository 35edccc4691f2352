import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

function update(hash: ReturnType<typeof createHash>, root: string, path: string): void {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return;
  if (found.isDirectory()) for (const name of readdirSync(path).sort()) update(hash, root, join(path, name));
  else hash.update(`${relative(root, path)}\0`).update(readFileSync(path));
}

/** SHA-256 of the names and bytes of files and folders. */
export function folderHash(root: string, paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths) update(hash, root, join(root, path));
  return hash.digest('hex');
}
