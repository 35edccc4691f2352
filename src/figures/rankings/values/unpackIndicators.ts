import type { IndicatorFact, IndicatorRecords, PackedIndicators } from '../../../model/indicator';
import { keep } from '../../keep';

/** Facts of an indicator by unit. */
export type FactsByUnit = ReadonlyMap<string, readonly IndicatorFact[]>;

/** The facts behind the indicators, one object each. */
export function unpackIndicators({ units, ids, spells, facts }: PackedIndicators): IndicatorRecords {
  const open = [null, null, null, null] as const;
  return {
    units,
    facts: facts.flatMap(({ indicator, isReported, unit, record, spell, key, value, qualifier }) =>
      unit.map((unitNumber, i): IndicatorFact => {
        const [startLow, startHigh, endLow, endHigh] = spells[spell[i] ?? -1] ?? open;
        return {
          indicator,
          isReported,
          unit: ids[unitNumber] ?? '',
          recordId: ids[record[i] ?? -1] ?? '',
          key: ids[key[i] ?? -1] ?? null,
          value: value[i] ?? null,
          qualifier: qualifier[i] ?? null,
          startLow,
          startHigh,
          endLow,
          endHigh,
        };
      }),
    ),
  };
}

function byIndicator(facts: readonly IndicatorFact[]): ReadonlyMap<string, FactsByUnit> {
  const indicators = new Map<string, Map<string, IndicatorFact[]>>();
  for (const fact of facts) {
    const units = indicators.get(fact.indicator) ?? new Map<string, IndicatorFact[]>();
    indicators.set(fact.indicator, units);
    const known = units.get(fact.unit);
    if (known === undefined) units.set(fact.unit, [fact]);
    else known.push(fact);
  }
  return indicators;
}

/** The facts by indicator and unit, made once for the same records. */
export function factIndex(packed: PackedIndicators): ReadonlyMap<string, FactsByUnit> {
  return keep(packed, 'facts', () => byIndicator(unpackIndicators(packed).facts));
}
