/** Values of an indicator by row; `NaN` = not known. */
export type Column = Float64Array;

/** What an index is calculated from: a row a unit, or in a panel a unit in a period. */
export interface IndexValues {
  /** Unit of each row. */
  readonly units: readonly string[];
  /** Period of each row; `null` where there is no panel. Periods are in the order of their text. */
  readonly periods: readonly string[] | null;
  /** Numbers by the name of their column: indicators and denominators. */
  readonly columns: ReadonlyMap<string, Column>;
  /** Texts by the name of their column, such as the region; `null` = not known. */
  readonly groups: ReadonlyMap<string, readonly (string | null)[]>;
}
