import type { ExternalEdition, ExternalRanking, ExternalRankings } from '../../../model/externalRanking';
import type { FigureSpec } from '../../../model/figureSpec';
import type { Text } from '../../../text/text';
import type { PackageInfo } from '../../figure';

/** What every figure of external rankings is made from. */
export interface ExternalInput {
  readonly spec: FigureSpec;
  readonly data: ExternalRankings;
  readonly text: Text;
  readonly info: PackageInfo;
}

/** Name of an edition beside the others of its ranking: the year, and its own name where two share it. */
export function shortEdition(
  edition: ExternalEdition,
  { editions }: Pick<ExternalRanking, 'editions'>,
  text: Text,
): string {
  const isAlone = editions.filter((other) => other.edition === edition.edition).length === 1;
  return isAlone ? edition.edition : (edition.label ?? text.edtf(edition.date ?? edition.edition, true));
}

/** Editions that come more than a year after the one before: others may have appeared between them. */
export function looseEditions({ editions }: Pick<ExternalRanking, 'editions'>): number[] {
  return editions.flatMap(({ edition }, i) =>
    Number(edition) - Number(editions[i - 1]?.edition ?? edition) > 1 ? [i] : [],
  );
}

/** Name of an edition in full: its year or date, and its own name. */
export function longEdition({ edition, label, date }: ExternalEdition, text: Text): string {
  const when = text.edtf(date ?? edition);
  return label === null ? when : when + text.words.join.paren(label);
}
