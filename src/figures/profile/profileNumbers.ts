import type { EntityKind, Profile, Related } from '../../model/profile';

export type NumberId =
  | 'reached'
  | 'ties'
  | 'members'
  | 'agreements'
  | 'conferences'
  | 'alliances'
  | 'bodies'
  | 'editions'
  | 'parties'
  | 'organisers'
  | 'records';

/** A number of a profile and the records that it counts. */
export interface ProfileNumber {
  readonly id: NumberId;
  readonly count: number;
  readonly recordIds: readonly string[];
}

type ListNumber = readonly [id: NumberId, list: string];

/** Which lists of a kind stand among its numbers. */
const listNumbers: Readonly<Record<EntityKind, readonly ListNumber[]>> = {
  country: [
    ['bodies', 'bodies'],
    ['agreements', 'agreements'],
    ['conferences', 'hosted-conferences'],
  ],
  organisation: [
    ['alliances', 'alliances'],
    ['agreements', 'agreements'],
    ['conferences', 'conferences'],
  ],
  alliance: [
    ['members', 'members'],
    ['conferences', 'meetings'],
    ['agreements', 'agreements'],
  ],
  city: [
    ['bodies', 'bodies'],
    ['conferences', 'hosted-conferences'],
    ['agreements', 'signed-here'],
  ],
  series: [['editions', 'editions']],
  conference: [['organisers', 'organisers']],
  agreement: [['parties', 'parties']],
};

/** Kinds whose ties are those of one meeting or text: a number of records would say nothing. */
const singles: readonly EntityKind[] = ['conference', 'agreement'];
const besideMembers = ['observer', 'partner'];

/** Whether a row of a list counts: an observer or partner sits beside an alliance, not in it. */
function isCounted(id: NumberId, { roles }: Related): boolean {
  return id !== 'members' || roles.some((role) => !besideMembers.includes(role));
}

/**
 * The key numbers of a profile: countries reached and records of ties as far as the filters leave
 * them, then what its lists hold.
 */
export function profileNumbers(
  profile: Profile,
  ties: { readonly reached: number; readonly recordIds: readonly string[] } | null,
): ProfileNumber[] {
  const fromTies: ProfileNumber[] =
    ties === null
      ? []
      : [
          { id: 'reached', count: ties.reached, recordIds: ties.recordIds },
          ...(singles.includes(profile.kind)
            ? []
            : [{ id: 'ties' as const, count: ties.recordIds.length, recordIds: ties.recordIds }]),
        ];
  const lists = listNumbers[profile.kind].map(([id, list]): ProfileNumber => {
    const rows = profile.related.filter((row) => row.list === list && isCounted(id, row));
    return {
      id,
      count: new Set(rows.map(({ key, names }) => key ?? names[0])).size,
      recordIds: [...new Set(rows.flatMap(({ recordId }) => recordId ?? []))],
    };
  });
  const { recordIds } = profile;
  return [...fromTies, ...lists, { id: 'records', count: recordIds.length, recordIds }];
}
