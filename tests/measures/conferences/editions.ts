import type { ConferenceBody, Edition } from '../../../src/model/conference';
import type { DayBounds } from '../../../src/model/spell';

const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

function boundsOf(date: string | null): DayBounds {
  if (date === null) return { low: null, high: null };
  if (date.length === 4) return { low: day(`${date}-01-01`), high: day(`${date}-12-31`) };
  return { low: day(date), high: day(date) };
}

/** An edition that began on a date (`2016` or `2016-11-17`), with as much as a test needs. */
export function edition(start: string | null, more: Partial<Edition> = {}): Edition {
  const id = more.id ?? `${start ?? 'undated'}-${more.number ?? ''}`;
  return {
    id,
    recordId: `conferences/${id}`,
    seriesId: 'series',
    name: id,
    number: null,
    start,
    end: start,
    startBounds: boundsOf(start),
    endBounds: boundsOf(start),
    cityId: null,
    countryId: 'CHN',
    format: null,
    status: null,
    participants: null,
    countries: null,
    named: [],
    roles: [],
    theme: null,
    sourceId: null,
    isYearInferred: false,
    ...more,
  };
}

/** Editions of years, written as `2016` or, with a number, `2016#1`. */
export function editions(...years: readonly string[]): Edition[] {
  return years.map((text) => {
    const [year = '', number] = text.split('#');
    return edition(year, { id: text, number: number === undefined ? null : Number(number) });
  });
}

const bodies: readonly ConferenceBody[] = [
  ['academy', 'CHN'],
  ['brookings', 'USA'],
  ['institute', 'GBR'],
  ['ministry', 'CHN'],
  ['network', null],
].map(([id, countryId]) => ({
  id: id ?? '',
  names: [id ?? '', null, null],
  countryId: countryId ?? null,
  type: null,
}));

export const bodyOf = (id: string): ConferenceBody | undefined => bodies.find((body) => body.id === id);

/** Roles such as `host:academy co-host:brookings`. */
export const roles = (text: string): Edition['roles'] =>
  text.split(' ').map((part) => {
    const [role = '', organisationId = ''] = part.split(':');
    return { role, organisationId };
  });

export const closingDay = day('2026-11-22');
export { day };
