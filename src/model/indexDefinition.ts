import type { Language } from './language';

/** Words of a definition by language; English stands in where one is missing. */
export type Words = Partial<Readonly<Record<Language, string>>>;

export const imputationMethods = [
  'none',
  'mean',
  'median',
  'group-mean',
  'group-median',
  'zero',
  'last-observation',
  'linear',
] as const;

/** What stands in for a missing value. `group` names a text column, `limit` counts periods. */
export interface Imputation {
  readonly method: (typeof imputationMethods)[number];
  readonly group?: string;
  /** Longest reach of the last observation, in periods; without it any. */
  readonly limit?: number;
}

export const treatmentMethods = ['winsorise', 'none'] as const;

/** Outliers: treated where |skewness| and excess kurtosis are both above their limits. */
export interface Treatment {
  readonly method: (typeof treatmentMethods)[number];
  readonly skewness?: number;
  readonly kurtosis?: number;
  /** Points that may be winsorised before the logarithm is taken instead. */
  readonly limit?: number;
}

export const normalisationMethods = [
  'min-max',
  'goalposts',
  'z-score',
  'rank',
  'percentile-rank',
  'borda',
  'distance-to-max',
  'distance-to-reference',
  'distance-to-target',
  'fraction-of-max',
  'scaled',
] as const;

export interface Normalisation {
  readonly method: (typeof normalisationMethods)[number];
  /** Ends of the scale that min-max and goalposts lead to, and `[0, k]` of scaled. */
  readonly range?: readonly [number, number];
  /** Fixed ends of the raw scale: goalposts and scaled. */
  readonly limits?: readonly [number, number];
  /** Taken of value and limits before goalposts. */
  readonly transform?: 'ln';
  readonly mean?: number;
  readonly sd?: number;
  /** Reference unit of distance-to-reference. */
  readonly unit?: string;
  readonly target?: number;
  /** Whether distance to target ends at 1. */
  readonly cap?: boolean;
}

export const aggregationMethods = ['arithmetic', 'geometric', 'harmonic', 'power', 'copeland'] as const;
export type Aggregation =
  | Exclude<(typeof aggregationMethods)[number], 'power'>
  | { readonly method: 'power'; readonly exponent: number };

export const weightingMethods = [
  'given',
  'equal',
  'equal-by-pillar',
  'pca',
  'entropy',
  'benefit-of-the-doubt',
  'set',
] as const;

/** Where the weights of siblings come from. */
export interface Weighting {
  readonly method: (typeof weightingMethods)[number];
  /** Least and largest share of a sibling in a unit's score: benefit of the doubt. */
  readonly shares?: readonly [number, number];
  /** Name of one of the definition's weight sets; without it the mean of all: budget allocation. */
  readonly set?: string;
}

/** What a robustness analysis varies; what is left out stays as the definition has it. */
export interface RobustnessChoices {
  readonly weights?:
    | { readonly method: 'uniform'; readonly share: number }
    | { readonly method: 'dirichlet'; readonly concentration: number };
  readonly normalisation?: readonly Normalisation[];
  readonly aggregation?: readonly Aggregation[];
  readonly imputation?: readonly Imputation[];
  /** Points that may be winsorised; 0 = none, and then no logarithm either. */
  readonly winsorisationLimit?: readonly number[];
  /** Each draw may leave out one child of the root, or none. */
  readonly leaveOutPillar?: boolean;
}

/** What a node takes over from the ones above it unless it has its own. */
export interface Choices {
  readonly availability?: number;
  readonly imputation?: Imputation;
  readonly treatment?: Treatment;
  readonly normalisation?: Normalisation;
  readonly aggregation?: Aggregation;
  readonly weighting?: Weighting;
}

/** A node of the tree. One without children is an indicator, and its id the name of a column of the values. */
export interface IndexNode extends Choices {
  readonly id: string;
  readonly parent: string | null;
  readonly weight?: number;
  readonly direction?: 1 | -1;
  /** Unit of measure. */
  readonly unit?: string;
  /** Column that the indicator is divided by. */
  readonly denominator?: string | null;
  /** Indicator of the records that gives the values; without it the values are the reader's own. */
  readonly question?: string;
  readonly title?: Words;
  readonly definition?: Words;
  /** What may be wrong or missing in the values. */
  readonly doubt?: Words;
  /** Where the idea of the indicator comes from. */
  readonly reference?: string;
}

/** From this period on a score cannot be compared with the ones before. */
export interface MethodBreak {
  readonly from: string;
  readonly reason: Words;
}

/** An index as a tree, with every choice of its calculation. */
export interface IndexDefinition extends Choices {
  readonly id: string;
  /** What is ranked: `organisation`, `country`, `alliance`, or a word of the reader's own. */
  readonly unit: string;
  readonly title: Words;
  readonly description?: Words;
  /** Column of the values that names the period of a row: a panel. */
  readonly time?: string;
  readonly weightSets?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly robustness?: RobustnessChoices;
  readonly breaks?: readonly MethodBreak[];
  readonly nodes: readonly IndexNode[];
}
