import { latestRows } from '../../index/latestRows';
import type { RankingsInput } from '../../rankingsInput';
import type { AuditSection } from '../auditSection';

/** Step 9: how places follow from scores. */
export function ranksSection({ model, text }: RankingsInput): AuditSection {
  const words = text.words.indexChecks.audit.ranks;
  const ranks = latestRows(model.result).flatMap((row) => model.result.rank[row] || []);
  const tied = ranks.length - ranks.filter((rank) => ranks.indexOf(rank) === ranks.lastIndexOf(rank)).length;
  return {
    id: 'ranks',
    title: words.title,
    choice: words.choice,
    facts: [
      { name: words.places, value: text.number(ranks.length) },
      { name: words.tied, value: text.number(tied) },
    ],
    checks: [],
  };
}
