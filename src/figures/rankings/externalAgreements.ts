import type { ExternalRankings } from '../../model/externalRanking';
import type { Text } from '../../text/text';
import type { ExternalAgreement } from './audit/auditSection';
import { overlaps } from './external/overlap';
import type { IndexModel } from './indexModel';
import { ownRanks } from './ownRanks';

/** How far an index agrees with published rankings of its units, those with most units in common first. */
export function externalAgreements(
  data: ExternalRankings,
  model: IndexModel,
  text: Text,
): readonly ExternalAgreement[] {
  const own = ownRanks(model, text);
  if (own === null) return [];
  return overlaps(data, own).map(({ ranking, comparison }) => ({
    name: text.name(ranking.names),
    n: comparison.n,
    spearman: comparison.spearman,
    kendall: comparison.kendall,
  }));
}
