import type { RankedUnit } from '../../../model/externalRanking';
import type { LocalName } from '../../../text/names';
import type { Text } from '../../../text/text';

export const nameOf = (unit: Pick<RankedUnit, 'names'>, text: Text): LocalName => text.localName(unit.names);

/** The language of a name where it is not that of the figure. */
export const foreign = (language: string, text: Text): { readonly language?: string } =>
  language === text.language ? {} : { language };

/** Language of the names of rankings, which the records have in one language only. */
export const rankingLanguage = 'en';
