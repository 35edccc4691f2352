/** How a country looks on a map, whatever is shown: a class of a count, a change, or a membership of sets. */
export interface CountryShade {
  readonly fill: string;
  /** The fill is so far from the surface that a border in the surface's colour parts it from its neighbours. */
  readonly isStrong: boolean;
  /** Stands for something: a country too small to be seen gets a circle. */
  readonly isShown: boolean;
  readonly isHome: boolean;
  /** The sentence a screen reader says. */
  readonly label: string;
  /** What stands below the name inside a large area; `null` = the country is not labelled. */
  readonly value: string | null;
  /** Labels are placed from the largest weight on. */
  readonly weight: number;
}

export type ShadeOf = (countryId: string) => CountryShade;
