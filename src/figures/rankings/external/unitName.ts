import type { ExternalRanking, ExternalRankings, RankedUnit } from '../../../model/externalRanking';
import type { Language } from '../../../model/language';
import type { LocalName } from '../../../text/names';
import type { Text } from '../../../text/text';

export const nameOf = (unit: Pick<RankedUnit, 'names'>, text: Text): LocalName => text.localName(unit.names);

/** The language of a name where it is not that of the figure. */
export const foreign = (language: string, text: Text): { readonly language?: string } =>
  language === text.language ? {} : { language };

/** The language that the name of a ranking is in. */
export const rankingLanguage = ({ names }: Pick<ExternalRanking, 'names'>, text: Text): Language =>
  text.localName(names).language;

/** Rankings under the names that a reader of the text knows them by, as far as the records have them. */
export const inLanguage = (data: ExternalRankings, text: Text): ExternalRankings => ({
  ...data,
  rankings: data.rankings.map((ranking) => ({ ...ranking, name: text.name(ranking.names) })),
});

/** How a ranking is read, in the words of the record, told from those of the page where they are in another language. */
export function scaleNotes({ scaleNote }: Pick<ExternalRanking, 'scaleNote'>, text: Text): string[] {
  const { scale } = text.words.externalRankings.notes;
  return scaleNote === null ? [] : [scale(scaleNote)];
}
