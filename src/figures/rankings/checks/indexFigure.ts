import type { Figure } from '../../figure';
import { sourceLine } from '../../sourceLine';
import { cellMarks } from '../index/cellMarks';
import { indexEvidence } from '../index/indexEvidence';
import { latestRows } from '../index/latestRows';
import type { IndexModel } from '../indexModel';
import type { RankingsInput } from '../rankingsInput';

type Own = Omit<Figure, 'spec' | 'boundaryNote' | 'source' | 'evidence' | 'dataDate'> & {
  readonly figure: string;
  /** What the figure draws of an index, which its share of evidence is of; without it all values. */
  readonly drawn?: {
    readonly model?: IndexModel;
    readonly leaves?: readonly number[];
    readonly rows: readonly number[];
  };
};

/** A figure of an index: what is its own, and what all of them have alike. */
export function indexFigure(input: RankingsInput, own: Own): Figure {
  const { spec, info, text } = input;
  const { figure, drawn, ...rest } = own;
  const model = drawn?.model ?? input.model;
  const rows = drawn?.rows ?? latestRows(model.result);
  return {
    ...rest,
    spec: { ...spec, figure },
    boundaryNote: null,
    source: sourceLine(info, own.recordIds.length, text),
    evidence: indexEvidence({ ...input, model }, cellMarks(model), rows, drawn?.leaves),
    dataDate: text.day(info.closingDay),
  };
}
