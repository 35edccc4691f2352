import type { IndicatorFact } from '../../../model/indicator';
import type { Indicator } from '../catalogue/indicator';
import type { CellEvidence } from '../indexModel';
import { countFacts } from './countFacts';
import { countsIn, type FactWindow } from './factWindow';
import { networkCells } from './networkCells';
import type { RecordsData } from './recordsData';
import { factIndex } from './unpackIndicators';

/** An indicator of each unit; `NaN` = nothing is on record. */
export interface IndicatorCells {
  valueOf(unit: string): number;
  evidenceOf(unit: string): CellEvidence;
}

const nothing: CellEvidence = { recordIds: [], isReported: false, qualifier: null };
const distinct = (facts: readonly IndicatorFact[]) => [...new Set(facts.map(({ recordId }) => recordId))];

/** The least exact word of the figures: what is at least so many makes a mean at least so much. */
function qualifierOf(facts: readonly IndicatorFact[]): string | null {
  const found = new Set(facts.map(({ qualifier }) => qualifier));
  return ['at least', 'about', 'derived', 'exact'].find((word) => found.has(word)) ?? null;
}

/** Values and evidence of an indicator within a window. */
export function indicatorCells(data: RecordsData, indicator: Indicator, window: FactWindow): IndicatorCells {
  if ('measure' in indicator) {
    if (window.evidence === 'reported' || indicator.kind === 'alliance')
      return { valueOf: () => NaN, evidenceOf: () => nothing };
    const thinkTanks = new Set(data.indicators.units.organisation.map(({ id }) => id));
    const cells = networkCells(data.network, indicator.kind, indicator.measure, thinkTanks, window);
    return {
      valueOf: (unit) => cells.values.get(unit) ?? NaN,
      evidenceOf: (unit) =>
        Number.isNaN(cells.values.get(unit) ?? NaN)
          ? nothing
          : { ...nothing, recordIds: cells.recordsOf(unit) },
    };
  }
  const index = factIndex(data.indicators);
  const counts = countsIn(window);
  const held = (unit: string, names: readonly string[]) =>
    names.flatMap((name) => index.get(name)?.get(unit)?.filter(counts) ?? []);
  const resultOf = (unit: string) => countFacts(indicator.count, held(unit, indicator.facts));
  const isKnown = (unit: string) => distinct(held(unit, indicator.family)).length >= indicator.least;
  return {
    valueOf: (unit) => (isKnown(unit) ? (resultOf(unit).value ?? NaN) * indicator.times : NaN),
    evidenceOf: (unit) => {
      if (!isKnown(unit)) return nothing;
      const { facts } = resultOf(unit);
      // A zero rests on the records that show nothing to count.
      if (facts.length === 0) return { ...nothing, recordIds: distinct(held(unit, indicator.family)) };
      return {
        recordIds: distinct(facts),
        isReported: facts.every(({ isReported }) => isReported),
        qualifier: qualifierOf(facts),
      };
    },
  };
}
