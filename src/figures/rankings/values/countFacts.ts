import { effectiveCountries } from '../../../measures/coverage/diversity';
import type { IndicatorCount, IndicatorFact } from '../../../model/indicator';

/** A number made of facts, and the facts that made it. */
export interface FactCount {
  /** `null` = cannot be told. */
  readonly value: number | null;
  readonly facts: readonly IndicatorFact[];
}

type Counter = (facts: readonly IndicatorFact[]) => FactCount;
type Valued = IndicatorFact & { readonly value: number };

const daysAYear = 365.25;
const withKey = (facts: readonly IndicatorFact[]) => facts.filter(({ key }) => key !== null);
const withValue = (facts: readonly IndicatorFact[]) =>
  facts.filter((fact): fact is Valued => fact.value !== null);

/** One fact a record and key. */
function eachOnce<T extends IndicatorFact>(facts: readonly T[]): T[] {
  return [...new Map(facts.map((fact) => [`${fact.recordId}|${fact.key ?? ''}`, fact])).values()];
}

function byKey(facts: readonly IndicatorFact[]): Map<string, IndicatorFact[]> {
  const keys = new Map<string, IndicatorFact[]>();
  for (const fact of facts) {
    if (fact.key === null) continue;
    const known = keys.get(fact.key);
    if (known === undefined) keys.set(fact.key, [fact]);
    else known.push(fact);
  }
  return keys;
}

const compareStarts = (a: IndicatorFact, b: IndicatorFact) =>
  (a.startHigh ?? Infinity) - (b.startHigh ?? Infinity) ||
  (a.startLow ?? -Infinity) - (b.startLow ?? -Infinity);

function one(facts: readonly IndicatorFact[], isBetter: (a: Valued, b: Valued) => boolean): FactCount {
  const [first, ...others] = withValue(facts);
  if (first === undefined) return { value: null, facts: [] };
  const best = others.reduce((a, b) => (isBetter(b, a) ? b : a), first);
  return { value: best.value, facts: [best] };
}

/** Facts of the longest row of consecutive values of one key. */
function longestRun(facts: readonly IndicatorFact[]): FactCount {
  let best: readonly number[] = [];
  let ofBest: readonly IndicatorFact[] = [];
  for (const group of byKey(facts).values()) {
    const values = [...new Set(withValue(group).map(({ value }) => value))].sort((a, b) => a - b);
    let run: number[] = [];
    for (const value of values) {
      run = run.at(-1) === value - 1 ? [...run, value] : [value];
      if (run.length <= best.length) continue;
      best = run;
      ofBest = group;
    }
  }
  return { value: best.length, facts: withValue(ofBest).filter(({ value }) => best.includes(value)) };
}

/** Change a year between the first and the latest of exact values with a date. */
function growth(facts: readonly IndicatorFact[]): FactCount {
  const dated = withValue(facts)
    .filter(({ startLow }) => startLow !== null)
    .sort(compareStarts);
  const [first, last] = [dated[0], dated.at(-1)];
  const years = ((last?.startHigh ?? 0) - (first?.startHigh ?? 0)) / daysAYear;
  if (first === undefined || last === undefined || years < 1) return { value: null, facts: [] };
  return { value: (last.value - first.value) / years, facts: [first, last] };
}

/** Share of pairs with different keys: 1 - sum n(n - 1) / (N(N - 1)); `null` for fewer than two. */
function mixedPairs(facts: readonly IndicatorFact[]): FactCount {
  const kept = eachOnce(withKey(facts));
  const n = kept.length;
  if (n < 2) return { value: null, facts: kept };
  const same = [...byKey(kept).values()].reduce((sum, { length }) => sum + length * (length - 1), 0);
  return { value: 1 - same / (n * (n - 1)), facts: kept };
}

function shareOfOnes(facts: readonly IndicatorFact[]): FactCount {
  const kept = eachOnce(withValue(facts));
  const ones = kept.filter(({ value }) => value === 1).length;
  return { value: kept.length === 0 ? null : ones / kept.length, facts: kept };
}

function effective(facts: readonly IndicatorFact[]): FactCount {
  const kept = eachOnce(withKey(facts));
  return { value: effectiveCountries([...byKey(kept).values()].map(({ length }) => length)), facts: kept };
}

const differentRecords: Counter = (facts) => {
  const kept = withKey(facts);
  return { value: new Set(kept.map(({ recordId }) => recordId)).size, facts: kept };
};
const latest: Counter = (facts) => one(facts, (a, b) => compareStarts(a, b) > 0);

function larger(facts: readonly IndicatorFact[]): FactCount {
  const [counted, reported] = [differentRecords(facts), latest(facts)];
  return (reported.value ?? 0) > (counted.value ?? 0) ? reported : counted;
}

const total = (facts: readonly Valued[]) => facts.reduce((sum, { value }) => sum + value, 0);

const counters: Readonly<Record<IndicatorCount, Counter>> = {
  distinct: (facts) => ({ value: byKey(facts).size, facts: withKey(facts) }),
  records: differentRecords,
  sum: (facts) => {
    const kept = withValue(facts);
    return { value: total(kept), facts: kept };
  },
  mean: (facts) => {
    const kept = withValue(facts);
    return { value: kept.length === 0 ? null : total(kept) / kept.length, facts: kept };
  },
  max: (facts) => one(facts, (a, b) => a.value > b.value),
  min: (facts) => one(facts, (a, b) => a.value < b.value),
  latest,
  larger,
  run: longestRun,
  growth,
  effective,
  'mixed-pairs': mixedPairs,
  share: shareOfOnes,
};

/** The number that facts make; they are those that hold at the time that is asked about. */
export function countFacts(count: IndicatorCount, facts: readonly IndicatorFact[]): FactCount {
  return counters[count](facts);
}
