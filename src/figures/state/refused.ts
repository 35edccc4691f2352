/** A part of a state that cannot be followed: values that the data does not have, or that are not possible. */
export interface RefusedPart {
  readonly key: string;
  readonly values: readonly string[];
  readonly reason: 'unknown' | 'bad';
}
