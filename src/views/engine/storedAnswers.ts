import type { Manifest } from '../../model/manifest';

const fetched = new Map<string, Promise<unknown>>();

/** JSON of a file of this site, fetched once. */
export function fetchJson(path: string): Promise<unknown> {
  let promise = fetched.get(path);
  if (promise === undefined) {
    promise = fetch(new URL(path, document.baseURI)).then((response) => {
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      return response.json() as Promise<unknown>;
    });
    promise.catch(() => fetched.delete(path));
    fetched.set(path, promise);
  }
  return promise;
}

/** Stored answers belong to the default parameters, whose text the manifest holds beside the path. */
export async function fetchStored(
  manifest: Manifest,
  question: string,
  parameters: unknown,
  onMissing: (file: string) => void,
): Promise<unknown> {
  const stored = manifest.answers[question];
  if (stored === undefined || JSON.stringify(parameters) !== stored.parameters) return undefined;
  try {
    return await fetchJson(stored.path);
  } catch {
    onMissing(stored.path);
    return undefined;
  }
}
