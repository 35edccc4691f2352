import { schema } from '../../src/data/schema';
import type { Manifest } from '../../src/model/manifest';
import { loadText } from '../../src/text/loadText';
import type { Text } from '../../src/text/text';
import { DataClient } from '../../src/views/engine/dataClient.svelte';

/** The site that a notebook stands in: its manifest, its questions and its words. */
export interface Site {
  readonly manifest: Manifest;
  readonly client: DataClient;
  readonly text: Text;
}

/** A table of the package with its rows as objects by field name. */
export interface TableRows {
  readonly name: string;
  readonly fields: readonly string[];
  readonly rows: readonly Readonly<Record<string, string | number | null>>[];
}

const allRows = 1_000_000;
const above = (path: string) => `../${path}`;

/** Paths in a manifest are relative to the site; a notebook stands one folder further in. */
function fromNotebook(manifest: Manifest): Manifest {
  const answers = Object.entries(manifest.answers).map(([id, answer]) => [
    id,
    { ...answer, path: above(answer.path) },
  ]);
  return {
    ...manifest,
    database: { ...manifest.database, path: above(manifest.database.path) },
    baseMap: above(manifest.baseMap),
    indices: above(manifest.indices),
    answers: Object.fromEntries(answers) as Manifest['answers'],
  };
}

/** Opens the site. Stored answers are used where there are any; the engine starts with the first other question. */
export async function openSite(): Promise<Site> {
  const response = await fetch(above('manifest.json'));
  if (!response.ok) throw new Error('The manifest of the site is missing: build it with “atlas build”.');
  const manifest = fromNotebook((await response.json()) as Manifest);
  return { manifest, client: new DataClient(manifest, () => undefined), text: await loadText('en') };
}

/** All rows of the tables that the package has, from the engine. */
export async function readTables({ manifest, client }: Site): Promise<TableRows[]> {
  const present = schema.resources.filter(({ name }) => !manifest.missingTables.includes(name));
  return Promise.all(
    present.map(async ({ name, schema: { fields } }) => {
      const names = fields.map((field) => field.name);
      const page = await client.answer('table-rows', {
        table: name,
        search: '',
        sort: '',
        offset: 0,
        limit: allRows,
      });
      const rows = page.rows.map((cells) =>
        Object.fromEntries(names.map((field, i) => [field, cells[i] ?? null])),
      );
      return { name, fields: names, rows };
    }),
  );
}
