import type { FigureSource, SourceFiles } from '../../figures/draw/figureSource';
import type { Manifest } from '../../model/manifest';
import { fetchJson } from '../engine/storedAnswers';
import { workerCalculations } from '../engine/workerCalculations';
import type { Session } from './session.svelte';

const paths: Readonly<
  Record<keyof SourceFiles, keyof Manifest & ('baseMap' | 'baseMapDetail' | 'networks' | 'indices')>
> = {
  baseMap: 'baseMap',
  detailedBaseMap: 'baseMapDetail',
  networks: 'networks',
  indices: 'indices',
};

const sources = new WeakMap<Session, FigureSource>();

/** What figures outside of their view are drawn from on a page: one source a session. */
export function figureSourceOf(session: Session): FigureSource {
  const known = sources.get(session);
  if (known !== undefined) return known;
  const source: FigureSource = {
    info: session.info,
    answer: (question, parameters) => session.client.answer(question, parameters),
    file: async <Name extends keyof SourceFiles>(name: Name) =>
      (await fetchJson(session.manifest[paths[name]])) as SourceFiles[Name],
    ownIndex: async (id) => (await import('../rankings/own/ownIndices.svelte')).ownIndices().find(id),
    calculations: workerCalculations(),
  };
  sources.set(session, source);
  return source;
}
