import type { ExternalRanking } from '../../../model/externalRanking';
import { longEdition, type ExternalInput } from './externalInput';
import { placeText } from './placeWords';
import type { UnitPlace } from './unitPlaces';

type Ranked = UnitPlace & { readonly rank: number };

/**
 * The first and the last known rank, with the one before the last where the last step went another way
 * than the whole: "5 in 2017, 2 in 2018, 4 in 2020".
 */
export function rankCourse(
  ranking: ExternalRanking,
  ranked: readonly Ranked[],
  { text }: Pick<ExternalInput, 'text'>,
): string {
  const { step } = text.words.externalRankings.bump;
  const [first, before, last] = [ranked[0], ranked.at(-2), ranked.at(-1)];
  if (first === undefined || before === undefined || last === undefined) return '';
  const lastStep = Math.sign(before.rank - last.rank);
  const isTurned = lastStep !== 0 && lastStep !== Math.sign(first.rank - last.rank);
  return (isTurned ? [first, before, last] : [first, last])
    .map((place) => {
      const edition = ranking.editions[place.edition];
      return step(
        placeText({ ...place, grade: null }, { text }),
        edition === undefined ? '' : longEdition(edition, text),
      );
    })
    .join(text.words.join.clause);
}
