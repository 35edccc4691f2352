import type { Entities } from '../../query/questions/entities';
import type { FromSearch, ToSearch } from './messages';
import { buildIndex, search, type SearchIndex } from './searchIndex';
import { toHit } from './toHit';

const say = (message: FromSearch) => self.postMessage(message);

let index: SearchIndex | undefined;

function build(answer: Entities): void {
  index = buildIndex(answer);
  say({ kind: 'ready', entities: index.entities.length });
}

async function load(url: string): Promise<void> {
  const answer = await fetch(url)
    .then((response) => (response.ok ? (response.json() as Promise<Entities>) : null))
    .catch(() => null);
  if (answer === null) say({ kind: 'missing' });
  else build(answer);
}

self.addEventListener('message', ({ data }: MessageEvent<ToSearch>) => {
  if (data.kind === 'fetch') void load(data.url);
  else if (data.kind === 'build') build(data.answer);
  else if (index !== undefined && data.kind === 'find')
    say({ kind: 'found', id: data.id, found: search(index, data.request) });
  else if (index !== undefined && data.kind === 'list') {
    const { byKey } = index;
    const known = data.keys.flatMap((key) => byKey.get(key) ?? []);
    say({ kind: 'listed', id: data.id, hits: known.map((entity) => toHit(entity, '', data.language)) });
  }
});
