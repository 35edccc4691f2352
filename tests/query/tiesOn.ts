import { channels, type TieCube } from '../../src/model/ties';
import { day } from './openPackage';

/** The ties of a cube on a day as `country record`, read from the definition of the cube alone. */
export function tiesOn(cube: TieCube, iso: string): { certain: string[]; possible: string[] } {
  const on = day(iso);
  const held = (from: readonly (number | null)[], to: readonly (number | null)[]) =>
    namesOf(cube, (row) => (from[row] ?? -Infinity) <= on && on < (to[row] ?? Infinity));
  return {
    certain: held(cube.certainFrom, cube.certainTo),
    possible: held(cube.possibleFrom, cube.possibleTo),
  };
}

/** The ties of a cube at any time as `country record`. */
export function tiesEver(cube: TieCube): string[] {
  return namesOf(cube, () => true);
}

/** The countries of a cube with a tie of one channel at any time. */
export function countriesBy(cube: TieCube, channel: (typeof channels)[number]): string[] {
  const rows = cube.country.filter((_, row) => channels[cube.channel[row] ?? -1] === channel);
  return [...new Set(rows.map((country) => cube.countryIds[country] ?? ''))].sort();
}

function namesOf(cube: TieCube, isWanted: (row: number) => boolean): string[] {
  const names = cube.country.flatMap((country, row) =>
    isWanted(row) ? [`${cube.countryIds[country]} ${cube.recordIds[cube.record[row] ?? -1]}`] : [],
  );
  return [...new Set(names)].sort();
}
