/** A network as the page draws it: plain data, so that it can be handed over. */
export interface PageNetwork {
  readonly names: readonly string[];
  readonly groups: readonly number[];
  readonly source: readonly number[];
  readonly target: readonly number[];
  /** x and y of each node in turn; `null` and `NaN` = none. */
  readonly positions: readonly (number | null)[];
}
