import type { ExternalRanking } from '../../../model/externalRanking';
import type { BumpUnit } from './bumpUnits';
import { longEdition, type ExternalInput } from './externalInput';
import { placeText } from './placeWords';
import { rankCourse } from './rankCourse';
import { nameOf } from './unitName';
import type { UnitPlace } from './unitPlaces';

/** How the chosen units moved between their first and last known rank, or a question where none is ranked. */
export function bumpTitle(
  ranking: ExternalRanking,
  units: readonly BumpUnit[],
  { text }: Pick<ExternalInput, 'text'>,
): string {
  const words = text.words.externalRankings.bump;
  const editionName = (i: number) => {
    const edition = ranking.editions[i];
    return edition === undefined ? '' : longEdition(edition, text);
  };
  const rankOf = (place: UnitPlace) => placeText({ ...place, grade: null }, { text });
  const moves = units
    .filter(({ isChosen }) => isChosen)
    .flatMap(({ unit, ranked }) => {
      const [first, last] = [ranked[0], ranked.at(-1)];
      return first === undefined || last === undefined
        ? []
        : [{ name: nameOf(unit, text).text, ranked, first, last, by: Math.abs(first.rank - last.rank) }];
    });
  const several = moves.filter(({ first, last }) => first !== last);
  const [most, next] = several.toSorted((a, b) => b.by - a.by);
  const [single] = moves;
  if (single === undefined) return words.question(ranking.name);
  if (most === undefined)
    return moves.length > 1
      ? words.question(ranking.name)
      : words.once(single.name, ranking.name, rankOf(single.last), editionName(single.last.edition));
  if (moves.length === 1)
    return words.title(most.name, ranking.name, rankCourse(ranking, most.ranked, { text }));
  if (most.by === 0) return words.still(ranking.name);
  if (most.by === next?.by) return words.tied(ranking.name, most.by, text.number(most.by));
  return words.mover(
    most.name,
    ranking.name,
    rankOf(most.first),
    editionName(most.first.edition),
    rankOf(most.last),
    editionName(most.last.edition),
  );
}
