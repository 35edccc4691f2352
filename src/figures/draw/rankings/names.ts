import type { RankingsShow } from '../../state/rankingsState';
import { indexMakers, type IndexFigureName } from './makers';

export const externalNames = ['unit', 'compared', 'bump', 'classes', 'lines', 'agreement'] as const;
export type ExternalFigureName = (typeof externalNames)[number];
export type RankingsFigureName = IndexFigureName | ExternalFigureName;

export const rankingsNames: readonly RankingsFigureName[] = [
  ...(Object.keys(indexMakers) as IndexFigureName[]),
  ...externalNames,
];

/** What is shown with each choice of the view, its main figure first. */
const shown: Readonly<Record<Exclude<RankingsShow, 'edit'>, readonly RankingsFigureName[]>> = {
  index: ['ranking', 'why', 'drop', 'not-ranked'],
  grades: ['grades'],
  'what-if': ['sensitivity', 'methods', 'drop'],
  time: ['time'],
  compared: ['scatter', 'correlations', 'groups', 'distribution'],
  external: externalNames,
  audit: ['audit', 'audit-2'],
};

export const isExternal = (name: RankingsFigureName): name is ExternalFigureName =>
  (externalNames as readonly string[]).includes(name);

/**
 * The figure that is meant, and the choice of the view that shows it: the one that is asked for if it does. No
 * name stands for the main figure; of published rankings that depends on the units.
 */
export function namedFigure(
  figure: string,
  show: RankingsShow,
): { readonly name: RankingsFigureName | null; readonly show: RankingsShow } {
  const asked = show === 'edit' ? 'index' : show;
  const name = rankingsNames.find((one) => one === figure) ?? null;
  if (name === null) return { name: asked === 'external' ? null : (shown[asked][0] ?? null), show: asked };
  const shows = Object.keys(shown) as (keyof typeof shown)[];
  const showing = shown[asked].includes(name) ? asked : shows.find((one) => shown[one].includes(name));
  return { name, show: showing ?? asked };
}
