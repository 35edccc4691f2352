import fc from 'fast-check';
import type { AllianceHistory, MemberSpell, ReportedSize } from '../../src/model/alliance';

export const noBounds = Object.freeze({ low: null, high: null });

/** An alliance with some of its parts given, frozen. */
export function allianceWith(parts: Partial<AllianceHistory>): AllianceHistory {
  const history: AllianceHistory = {
    id: 'net',
    names: ['Policy Net', null, null],
    shortName: null,
    foundedOn: null,
    founded: noBounds,
    ended: noBounds,
    scope: null,
    sizes: [],
    undatedSizes: 0,
    members: [],
    ...parts,
  };
  for (const part of [...history.sizes, ...history.members]) Object.freeze(part);
  for (const part of [history.sizes, history.members, history.founded, history.ended]) Object.freeze(part);
  return Object.freeze(history);
}

/** A membership from bounds of its start and end. */
export function member(
  organisationId: string,
  countryId: string | null,
  [startLow, startHigh]: [number | null, number | null],
  [endLow, endHigh]: [number | null, number | null] = [null, null],
): MemberSpell {
  const recordId = `memberships/net/${organisationId}`;
  return {
    recordId,
    organisationId,
    countryId,
    type: null,
    isOffice: false,
    isInternational: false,
    isDated: true,
    startLow,
    startHigh,
    endLow,
    endHigh,
  };
}

/** A reported size between two days. */
export function size(value: number, low: number, high = low, more: Partial<ReportedSize> = {}): ReportedSize {
  return {
    recordId: `alliance_sizes/${low}`,
    on: '',
    bounds: { low, high },
    measure: 'members',
    basis: 'membership',
    value,
    qualifier: null,
    counted: null,
    ...more,
  };
}

const day = fc.integer({ min: 0, max: 60 });

/** Members whose bounds are in order; any end may be open. */
export const members: fc.Arbitrary<MemberSpell[]> = fc.array(
  fc
    .record({
      id: fc.nat({ max: 7 }),
      country: fc.option(fc.constantFrom('DEU', 'THA', 'CHN'), { nil: null }),
      start: fc.tuple(day, fc.nat({ max: 12 })),
      isOpenStart: fc.boolean(),
      end: fc.option(fc.tuple(fc.nat({ max: 30 }), fc.option(fc.nat({ max: 12 }), { nil: null })), {
        nil: null,
      }),
    })
    .map(({ id, country, start: [from, lag], isOpenStart, end }) => {
      const endLow = end === null ? null : from + end[0];
      const endHigh = end === null || end[1] === null || endLow === null ? null : endLow + end[1];
      return member(`o${id}`, country, [isOpenStart ? null : from, from + lag], [endLow, endHigh]);
    }),
  { maxLength: 12 },
);
