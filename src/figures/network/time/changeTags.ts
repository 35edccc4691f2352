import type { FlowEnd } from '../../../charts/communityFlows/communityFlowsScene';
import type { CommunityChanges } from '../../../measures/network/communityChanges';
import type { Text } from '../../../text/text';
import type { CommunityEnds } from './communityEnds';

const nameOf = (ends: CommunityEnds['ends'], community: number | undefined) =>
  ends.find(({ communities }) => community !== undefined && communities.includes(community))?.name ?? null;

type TagOf = (community: number) => FlowEnd['tag'];

/** What became of a community, or how it came about, in a long and a short wording; `null` where it was kept or neither. */
export function changeTags(
  { kept, merged, split, pieces, fresh, gone }: CommunityChanges,
  before: CommunityEnds['ends'],
  after: CommunityEnds['ends'],
  text: Text,
): { readonly then: TagOf; readonly now: TagOf } {
  const words = text.words.brokers.change.tags;
  const same = (word: string) => [word, word] as const;
  return {
    then: (community) => {
      if (split.includes(community)) return same(words.split);
      return gone.includes(community) ? same(words.gone) : null;
    },
    now: (community) => {
      if (kept.some(([, to]) => to === community))
        return merged.includes(community) ? same(words.merged) : null;
      const from = pieces.get(community);
      const origin = nameOf(before, from);
      if (origin !== null)
        return origin === nameOf(after, community)
          ? same(words.piece)
          : [words.splitFrom(origin), words.piece];
      if (merged.includes(community)) return same(words.merged);
      return fresh.includes(community) ? same(words.fresh) : null;
    },
  };
}
