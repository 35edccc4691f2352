import { certainDays } from '../../../measures/growth/steps';
import type { AllianceMember } from '../../../model/allianceBody';
import type { Names } from '../../../model/names';
import type { Text } from '../../../text/text';
import { compareNames } from '../../../text/names';
import type { OverlapModel, OverlapSet } from './overlapModel';

export interface Seat {
  readonly allianceId: string;
  readonly names: Names;
  /** EDTF text of the first dated row; `null` where no source gives a date. */
  readonly since: string | null;
  readonly recordIds: readonly string[];
}

/** A body, or a country, that sits in two alliances or more. */
export interface SharedMember {
  readonly id: string;
  /** Key of its profile. */
  readonly key: string;
  readonly names: Names;
  readonly country: { readonly key: string; readonly names: Names } | null;
  readonly seats: readonly Seat[];
}

/** The first date on record of those rows that hold on the day. */
function sinceOf(rows: readonly AllianceMember[], day: number): string | null {
  const dated = rows.filter((row) => {
    const { from, to } = certainDays(row);
    return row.from !== null && from <= day && day < to;
  });
  return dated.sort((a, b) => (a.startLow ?? 0) - (b.startLow ?? 0))[0]?.from ?? null;
}

function seatOf(item: string, set: OverlapSet, model: OverlapModel): Seat {
  const { history, records } = set;
  const recordIds = records.get(item) ?? [];
  const rows = (model.rowsOf.get(item) ?? []).filter(({ recordId }) => recordIds.includes(recordId));
  return { allianceId: history.id, names: history.names, since: sinceOf(rows, model.date), recordIds };
}

/** Who sits in several of the alliances, since when: those in most alliances first, then by name. */
export function sharedMembers(model: OverlapModel, isCountries: boolean, text: Text): SharedMember[] {
  const nameOf = (names: Names) => text.name(names);
  return model.shared
    .map((id): SharedMember => {
      const body = model.rowsOf.get(id)?.[0];
      const hasCountry = !isCountries && body?.countryId != null && body.countryNames !== null;
      return {
        id,
        key: `${isCountries ? 'country' : 'organisation'}:${id}`,
        names: model.names.get(id) ?? [id, null, null],
        country: hasCountry ? { key: `country:${body.countryId}`, names: body.countryNames } : null,
        seats: model.sets.filter(({ items }) => items.has(id)).map((set) => seatOf(id, set, model)),
      };
    })
    .sort(
      (a, b) =>
        b.seats.length - a.seats.length || compareNames(nameOf(a.names), nameOf(b.names), text.language),
    );
}
