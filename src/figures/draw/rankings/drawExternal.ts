import { dayOfState } from '../../rankings/indexOfState';
import { indexOfKind } from '../../rankings/indexOfKind';
import type { IndexModel } from '../../rankings/indexModel';
import { possibleExternal } from '../../rankings/external/possibleExternal';
import { shownExternal } from '../../rankings/external/shownExternal';
import { inLanguage } from '../../rankings/external/unitName';
import { ownRanks } from '../../rankings/ownRanks';
import type { RecordsData } from '../../rankings/values/recordsData';
import { rankingsState, type RankingsState } from '../../state/rankingsState';
import { formatState } from '../../state/stateSchema';
import { nothingToDraw } from '../nothingToDraw';
import { toRefused } from '../toRefused';
import type { DrawInput, DrawnFigure } from '../viewDrawing';
import type { ExternalFigureName } from './names';

/**
 * A figure of published rankings; no name stands for the first one.
 *
 * @param model the index that is shown; `null` where it cannot be calculated
 */
export async function drawExternal(
  { spec, source, text }: DrawInput,
  name: ExternalFigureName | null,
  asked: RankingsState,
  { model, data }: { readonly model: IndexModel | null; readonly data: RecordsData },
): Promise<DrawnFigure> {
  const { info } = source;
  const [answer, shipped] = await Promise.all([
    source.answer('external-rankings', {}),
    source.file('indices'),
  ]);
  const published = inLanguage(answer, text);
  const { state, refused } = possibleExternal(published, asked);
  const index = indexOfKind(state, model, shipped, data, dayOfState(state, info.closingDay));
  const own = index === null ? null : ownRanks(index, text);
  const written = { ...spec, figure: 'external', state: formatState(rankingsState, state) };
  const { figures } = shownExternal({ spec: written, data: published, text, info }, state, own);
  const all = figures === null ? [] : [...figures.main, ...figures.side];
  const figure = name === null ? all[0] : all.find((one) => one.spec.figure === name);
  if (figure === undefined) throw nothingToDraw(written, name ?? '');
  return { figure, refused: toRefused(refused) };
}
