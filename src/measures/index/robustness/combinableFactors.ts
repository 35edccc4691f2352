import type { ChoiceFactor, ChoiceKind, DrawnChoices } from './choiceFactors';
import type { Scenarios } from './scenarios';

/** An option that cannot be combined with all others. */
export interface LeftOutOption {
  readonly kind: ChoiceKind;
  readonly option: DrawnChoices[ChoiceKind];
}

export interface CombinableFactors {
  /** For each factor the places of those of its options of which all combinations can be calculated. */
  readonly places: readonly (readonly number[])[];
  readonly leftOut: readonly LeftOutOption[];
}

/**
 * Options of which every combination can be calculated, as an analysis of variance needs them. As long as there is a
 * combination that cannot, the option is left out that is part of most such combinations; what the definition itself
 * has is left out last.
 */
export function combinableFactors(
  factors: readonly ChoiceFactor[],
  scenarioOf: Scenarios,
): CombinableFactors {
  const places = factors.map(({ options }) => [...options.keys()]);
  const leftOut: LeftOutOption[] = [];
  for (;;) {
    const faults = factors.map(({ options }) => options.map(() => 0));
    let impossible = 0;
    for (const picked of combinations(places)) {
      if (!('problem' in scenarioOf(picked))) continue;
      impossible++;
      picked.forEach((place, factor) => faults[factor]![place]!++);
    }
    const candidates = factors.flatMap(({ kind, options }, factor) =>
      places[factor]!.length < 2
        ? []
        : places[factor]!.map((place) => ({
            factor,
            place,
            kind,
            option: options[place]!,
            count: faults[factor]![place]!,
          })),
    );
    const [worst] = candidates.sort(
      (a, b) => Number(a.option === null) - Number(b.option === null) || b.count - a.count,
    );
    if (impossible === 0 || !worst) return { places, leftOut };
    places[worst.factor] = places[worst.factor]!.filter((place) => place !== worst.place);
    leftOut.push({ kind: worst.kind, option: worst.option });
  }
}

function* combinations(
  lists: readonly (readonly number[])[],
  start: readonly number[] = [],
): Generator<readonly number[]> {
  const next = lists[start.length];
  if (next === undefined) yield start;
  else for (const place of next) yield* combinations(lists, [...start, place]);
}
