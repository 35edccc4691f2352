/** A file name from a figure's identity: plain ASCII, no path, no reserved characters. */
export function fileName(parts: readonly string[], extension: string): string {
  const stem = parts
    .join('-')
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .toLowerCase();
  return `${stem === '' ? 'figure' : stem}.${extension}`;
}
