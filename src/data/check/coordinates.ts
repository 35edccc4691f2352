import type { Problem } from '../../model/problem';
import type { Cell } from '../../model/table';
import { toNumber } from '../number';
import { makeProblem } from '../problem';
import type { ReadPackage } from '../readPackage';
import { kilometresBetween, type Position } from './distance';
import { cellsOf, presentTables, rowAt, type PresentTable } from './presentTables';

/** Countries that reach far from the middle of their main territory. */
const wide = new Set(
  'RUS USA CAN AUS BRA CHN FRA GBR NLD NOR DNK PRT ESP CHL IDN KIR NZL'.split(' '),
);

/** Coordinates given by halves, exchanged, or far outside their country; limits are checked as constraints. */
export function checkCoordinates(pack: ReadPackage): Problem[] {
  const middles = countryMiddles(pack);
  return presentTables(pack)
    .filter(({ table }) => table.columns.has('latitude') || table.columns.has('longitude'))
    .flatMap((present) => checkTable(present, middles));
}

function countryMiddles(pack: ReadPackage): Map<Cell, Position> {
  const countries = pack.tables.get('countries');
  if (!countries) return new Map();
  const latitudes = cellsOf(countries, 'latitude');
  const longitudes = cellsOf(countries, 'longitude');
  return new Map(
    cellsOf(countries, 'country_id').flatMap((id, at) => {
      const position = toPosition(latitudes[at] ?? null, longitudes[at] ?? null);
      return position ? [[id, position] as const] : [];
    }),
  );
}

function checkTable({ schema, table }: PresentTable, middles: ReadonlyMap<Cell, Position>): Problem[] {
  const latitudes = cellsOf(table, 'latitude');
  const longitudes = cellsOf(table, 'longitude');
  const countries = schema.name === 'countries' ? [] : cellsOf(table, 'country_id');
  return table.rows.flatMap((_, at) => {
    const latitude = latitudes[at] ?? null;
    const longitude = longitudes[at] ?? null;
    const place = { file: table.file, row: rowAt(table, at), column: 'latitude' };
    if ((latitude === null) !== (longitude === null)) {
      const missing = latitude === null ? 'latitude' : 'longitude';
      return [makeProblem('error', 'coordinate-alone', { ...place, column: missing }, { missing })];
    }
    const country = countries[at] ?? '';
    const middle = middles.get(country);
    const position = toPosition(latitude, longitude);
    if (!middle || !position) return [];
    const kilometres = Math.round(kilometresBetween(position, middle));
    if (isExchanged(position, middle))
      return [makeProblem('warning', 'coordinates-swapped', place, { country })];
    if (kilometres > (wide.has(country) ? 9000 : 3500) && Math.abs(position.latitude) <= 90)
      return [makeProblem('warning', 'coordinates-far', place, { country, kilometres })];
    return [];
  });
}

/** Whether a place is far from its country and, with its coordinates exchanged, five times nearer. */
function isExchanged({ latitude, longitude }: Position, middle: Position): boolean {
  if (Math.abs(longitude) > 90) return false;
  const exchanged = kilometresBetween({ latitude: longitude, longitude: latitude }, middle);
  if (Math.abs(latitude) > 90) return exchanged < 3500;
  const distance = kilometresBetween({ latitude, longitude }, middle);
  return distance > 500 && exchanged * 5 < distance;
}

function toPosition(latitude: Cell, longitude: Cell): Position | null {
  const north = latitude === null ? null : toNumber(latitude);
  const east = longitude === null ? null : toNumber(longitude);
  return north === null || east === null ? null : { latitude: north, longitude: east };
}
