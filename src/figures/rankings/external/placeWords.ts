import type { ExternalRanking } from '../../../model/externalRanking';
import type { Mark } from '../../figure';
import { longEdition, type ExternalInput } from './externalInput';
import { knownTop, type UnitPlace } from './unitPlaces';

/** A place in a cell: a class, a rank, or the ranks that sources disagree on. */
export function placeText({ grade, ranks }: UnitPlace, { text }: Pick<ExternalInput, 'text'>): string {
  const [first, last] = [ranks[0], ranks.at(-1)];
  return (
    grade ??
    (first === undefined || last === undefined ? text.words.externalRankings.none : text.range(first, last))
  );
}

/** The same in a sentence: "rank 7", "class Alpha+". */
export function placeWords(place: UnitPlace, input: Pick<ExternalInput, 'text'>): string {
  const words = input.text.words.externalRankings;
  return (place.grade === null ? words.rank : words.grade)(placeText(place, input));
}

/** What is known of an edition in which a unit has no place on record. */
export function absence(
  ranking: ExternalRanking,
  edition: number,
  { text }: Pick<ExternalInput, 'text'>,
): string {
  const words = text.words.externalRankings;
  const top = knownTop(ranking, edition);
  return top === 0 ? words.noPlace : words.noPlaceBelow(text.number(top));
}

interface Cell {
  readonly key: string;
  readonly unitName: string;
  readonly ranking: ExternalRanking;
  readonly edition: number;
  readonly place: UnitPlace | null;
  /** Key of a profile. */
  readonly entity: string | null;
}

/** A place as a mark that opens its records; one that is not on record says what is. */
export function placeMark(
  { key, unitName, ranking, edition, place, entity }: Cell,
  input: Pick<ExternalInput, 'text' | 'data'>,
): Mark {
  const { text, data } = input;
  const words = text.words.externalRankings;
  const at = ranking.editions[edition];
  const titles =
    place?.sourceIds.flatMap((id) => data.sources.find((source) => source.id === id)?.title ?? []) ?? [];
  return {
    key,
    title: unitName,
    value: place === null ? words.none : placeWords(place, input),
    change: null,
    rows: [
      ...(place === null || place.grade === null || place.rank === null
        ? []
        : [[text.words.profiles.rankings.heads.rank, text.number(place.rank)] as const]),
      ...(place?.score == null
        ? []
        : [[text.words.profiles.rankings.heads.score, text.number(place.score)] as const]),
    ],
    lines: [
      ranking.name + (at === undefined ? '' : text.words.join.clause + longEdition(at, text)),
      ...(place === null ? [absence(ranking, edition, input)] : []),
      ...(place !== null && place.ranks.length > 1 ? [words.disagree] : []),
      ...(place?.isQuoted === true ? [words.quoted] : []),
      ...titles,
    ],
    recordIds: place?.recordIds ?? [],
    ...(entity === null ? {} : { entity }),
  };
}
