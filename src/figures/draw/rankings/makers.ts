import type { Figure } from '../../figure';
import { auditFigure } from '../../rankings/audit/auditFigure';
import { correlationsFigure } from '../../rankings/compared/correlationsFigure';
import { distributionFigure } from '../../rankings/compared/distributionFigure';
import { groupsFigure } from '../../rankings/compared/groupsFigure';
import { scatterFigure } from '../../rankings/compared/scatterFigure';
import { explainedRow } from '../../rankings/explainedRow';
import { externalAgreements } from '../../rankings/externalAgreements';
import { gradesFigure } from '../../rankings/grades/gradesFigure';
import { hasUnranked } from '../../rankings/index/hasUnranked';
import { notRankedFigure } from '../../rankings/index/notRankedFigure';
import { rankingFigure } from '../../rankings/index/rankingFigure';
import type { RankingsInput } from '../../rankings/rankingsInput';
import { dropOf, intervalsTask, sensitivityOf } from '../../rankings/tasks/usualTasks';
import { timeFigure } from '../../rankings/time/timeFigure';
import type { TimePanel } from '../../rankings/time/timePanel';
import { dropFigure } from '../../rankings/whatIf/dropFigure';
import { methodsFigure } from '../../rankings/whatIf/methodsFigure';
import { sensitivityFigure } from '../../rankings/whatIf/sensitivityFigure';
import { whyFigure } from '../../rankings/why/whyFigure';
import type { FigureSource } from '../figureSource';
import { keptTask } from './calculatedIndex';

/** What a figure of an index is made from beside its input. */
export interface OfIndex {
  readonly source: FigureSource;
  /** The index through time; `null` where it is not asked for. */
  readonly panel: TimePanel | null;
}

/** Makes one figure; `null` where there is nothing to draw. */
type Maker = (input: RankingsInput, of: OfIndex) => Promise<Figure | null>;

const ofInput =
  (make: (input: RankingsInput) => Figure | null): Maker =>
  async (input) =>
    make(input);

function why(input: RankingsInput): Figure | null {
  const row = explainedRow(input.model, input.state.unit);
  const unit = row === null ? undefined : input.model.table.rows[row]?.id;
  return unit === undefined ? null : whyFigure(input, unit);
}

const audit =
  (page: number): Maker =>
  async (input, { source }) => {
    const { model, text } = input;
    const [sensitivity, dropped, published] = await Promise.all([
      keptTask(source, model, sensitivityOf(model)),
      keptTask(source, model, dropOf(model)),
      source.answer('external-rankings', {}),
    ]);
    return auditFigure(
      input,
      { sensitivity, dropped, external: externalAgreements(published, model, text) },
      page,
    );
  };

/** Figures of an index by name. */
export const indexMakers = {
  ranking: ofInput(rankingFigure),
  why: ofInput(why),
  drop: async (input, { source }) => {
    const dropped = await keptTask(source, input.model, dropOf(input.model));
    return dropFigure(input, dropped, input.state.show === 'index');
  },
  'not-ranked': ofInput((input) => (hasUnranked(input.model) ? notRankedFigure(input) : null)),
  grades: ofInput(gradesFigure),
  sensitivity: async (input, { source }) =>
    sensitivityFigure(input, await keptTask(source, input.model, sensitivityOf(input.model))),
  methods: ofInput(methodsFigure),
  time: async (input, { source, panel }) =>
    timeFigure(input, panel, panel === null ? null : await keptTask(source, panel, intervalsTask(panel))),
  scatter: ofInput(scatterFigure),
  correlations: ofInput(correlationsFigure),
  groups: ofInput(groupsFigure),
  distribution: ofInput(distributionFigure),
  audit: audit(1),
  'audit-2': audit(2),
} as const satisfies Readonly<Record<string, Maker>>;

export type IndexFigureName = keyof typeof indexMakers;
