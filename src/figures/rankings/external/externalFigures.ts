import type { ExternalRanking, RankedUnit } from '../../../model/externalRanking';
import type { Figure } from '../../figure';
import { agreementFigure } from './agreementFigure';
import { bumpFigure } from './bumpFigure';
import { lineRanking } from './chosenExternal';
import { classesFigure } from './classesFigure';
import { comparedFigure } from './comparedFigure';
import type { ExternalInput } from './externalInput';
import { linesFigure } from './linesFigure';
import type { Overlap, OwnRanks } from './overlap';
import { unitFigure } from './unitFigure';
import { isClassed } from './unitPlaces';

/** Figures of external rankings in two columns, each in reading order. */
export interface ExternalFigures {
  readonly main: readonly Figure[];
  readonly side: readonly Figure[];
}

/**
 * One unit across rankings, or several compared; one ranking through its editions; and a ranking beside
 * the index, where there is one of the kind.
 */
export function externalFigures(
  input: ExternalInput,
  units: readonly RankedUnit[],
  rankings: readonly ExternalRanking[],
  beside: { readonly own: OwnRanks; readonly overlap: Overlap | null } | null,
): ExternalFigures {
  const [unit] = units;
  if (unit === undefined) return { main: [], side: [] };
  const isSingle = units.length === 1;
  const first = isSingle ? unitFigure(input, unit, rankings) : comparedFigure(input, units, rankings);
  const lines = isSingle ? linesFigure(input, unit, rankings) : null;
  const ranking = lineRanking(rankings, units);
  const editions =
    ranking === null ? [] : [(isClassed(ranking) ? classesFigure : bumpFigure)(input, ranking, units)];
  const side = [
    // A single panel would say what the chart of that ranking says.
    ...(lines === null || (lines.markRows ?? []).length < 2 ? [] : [lines]),
    ...(beside === null ? [] : [agreementFigure(input, beside.own, beside.overlap, units)]),
  ];
  return side.length === 0 ? { main: [first], side: editions } : { main: [first, ...editions], side };
}
