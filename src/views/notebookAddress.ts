import type { Manifest } from '../model/manifest';

/** Address of a notebook relative to the page; `null` where the site is built without it. */
export function notebookAddress({ notebooks }: Pick<Manifest, 'notebooks'>, name: string): string | null {
  return notebooks.includes(name) ? `notebooks/${name}.html` : null;
}
