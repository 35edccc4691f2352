import { asDefined, type DrawnChoices } from '../../../measures/index/robustness/choiceFactors';
import { variedDefinition } from '../../../measures/index/robustness/variedDefinition';
import type { Aggregation, Imputation, IndexDefinition, Normalisation } from '../../../model/indexDefinition';
import type { Text } from '../../../text/text';
import { definedChoices, type DefinedChoices } from '../definedChoices';

/** An index calculated another way in one respect. */
export interface Alternative {
  readonly id: string;
  readonly kind: 'normalisation' | 'aggregation' | 'treatment' | 'imputation';
  readonly method: string;
  readonly definition: IndexDefinition;
}

const normalisations: readonly Normalisation[] = [
  { method: 'min-max', range: [1, 100] },
  { method: 'z-score', mean: 50, sd: 10 },
  { method: 'rank' },
];
const aggregations: readonly Exclude<Aggregation, object>[] = [
  'arithmetic',
  'geometric',
  'harmonic',
  'copeland',
];
const imputations: readonly Imputation[] = [
  { method: 'none' },
  { method: 'mean' },
  { method: 'median' },
  { method: 'group-median', group: 'region' },
];
/** Points that may be pulled in; 0 = none. */
const limits: Readonly<Record<string, number>> = { winsorise: 5, none: 0 };

/** An index with one other choice at a time: scale, aggregation of the pillars, outliers, missing values. */
export function whatIfAlternatives(
  definition: IndexDefinition,
  groups: ReadonlySet<string> = new Set(['region']),
): Alternative[] {
  const own: DefinedChoices = definedChoices(definition);
  const make = (kind: Alternative['kind'], method: string, drawn: Partial<DrawnChoices>): Alternative[] =>
    own[kind] === method
      ? []
      : [
          {
            id: `${kind}:${method}`,
            kind,
            method,
            definition: variedDefinition(definition, { ...asDefined, ...drawn }),
          },
        ];
  return [
    ...normalisations.flatMap((normalisation) =>
      make('normalisation', normalisation.method, { normalisation }),
    ),
    ...aggregations.flatMap((aggregation) => make('aggregation', aggregation, { aggregation })),
    ...Object.entries(limits).flatMap(([method, winsorisationLimit]) =>
      make('treatment', method, { winsorisationLimit }),
    ),
    ...imputations
      .filter(({ group }) => group === undefined || groups.has(group))
      .flatMap((imputation) => make('imputation', imputation.method, { imputation })),
  ];
}

/** An alternative in plain words: what is chosen, and how. */
export function alternativeWords({ kind, method }: Pick<Alternative, 'kind' | 'method'>, text: Text): string {
  const words = text.words.rankingsPage.methods;
  const [choice, methods] = {
    normalisation: [words.normalisation, words.normalisations] as const,
    aggregation: [words.aggregation, words.aggregations] as const,
    treatment: [words.treatment, words.treatments] as const,
    imputation: [words.missing, words.missings] as const,
  }[kind];
  return text.words.indexChecks.named(choice, methods[method] ?? method);
}
