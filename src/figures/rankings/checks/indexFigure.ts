import type { Figure } from '../../figure';
import { sourceLine } from '../../sourceLine';
import { cellMarks } from '../index/cellMarks';
import { indexEvidence } from '../index/indexEvidence';
import { latestRows } from '../index/latestRows';
import type { RankingsInput } from '../rankingsInput';

type Own = Omit<Figure, 'spec' | 'boundaryNote' | 'source' | 'evidence' | 'dataDate'> & {
  readonly figure: string;
};

/** A figure of an index: what is its own, and what all of them have alike. */
export function indexFigure(input: RankingsInput, own: Own): Figure {
  const { spec, info, text, model } = input;
  const { figure, ...rest } = own;
  return {
    ...rest,
    spec: { ...spec, figure },
    boundaryNote: null,
    source: sourceLine(info, own.recordIds.length, text),
    evidence: indexEvidence(input, cellMarks(model), latestRows(model.result)),
    dataDate: text.day(info.closingDay),
  };
}
