import { longEdition, type ExternalInput } from './externalInput';
import { agreedRanks, placeChange } from './unitPlaces';
import { nameOf } from './unitName';
import type { UnitRow } from './unitRows';

/** What a unit's places add up to in a sentence: how many went up and down, and the best latest place. */
export function unitTitle(rows: readonly UnitRow[], { text }: Pick<ExternalInput, 'text'>): string {
  const [first] = rows;
  if (first === undefined) return text.words.externalRankings.title;
  const words = text.words.externalRankings.profileTitle;
  const name = nameOf(first.unit, text).text;
  const changed = rows.flatMap(({ ranking, places }) => {
    const change = placeChange(places);
    return change === null ? [] : [{ ranking, places: change.places }];
  });
  const changes = changed.map(({ places }) => places);
  const count = (isCounted: (change: number) => boolean) => changes.filter(isCounted).length;
  const latest = rows.flatMap(({ ranking, places }) => {
    const place = agreedRanks(places).at(-1);
    const edition = place === undefined ? undefined : ranking.editions[place.edition];
    return place === undefined || edition === undefined ? [] : [{ ranking, place, edition }];
  });
  const [best] = latest.toSorted((a, b) => a.place.rank - b.place.rank || b.edition.at - a.edition.at);
  if (best === undefined) {
    const graded = rows.flatMap(({ ranking, places }) => {
      const place = places.findLast((one) => one?.grade != null);
      const edition = place == null ? undefined : ranking.editions[place.edition];
      return place?.grade == null || edition === undefined ? [] : [{ ranking, grade: place.grade, edition }];
    })[0];
    return graded === undefined
      ? words.none(name)
      : words.grade(name, graded.grade, graded.ranking.name, longEdition(graded.edition, text));
  }
  const rank = text.number(best.place.rank);
  const edition = longEdition(best.edition, text);
  if (changes.length === 0) return words.best(name, rank, best.ranking.name, edition);
  const [up, down, same] = [count((n) => n > 0), count((n) => n < 0), count((n) => n === 0)];
  if (changes.length === 1)
    return (
      words.one[up > 0 ? 'up' : down > 0 ? 'down' : 'same'](name, changed[0]?.ranking.name ?? '') +
      words.bestClause(rank, best.ranking.name, edition)
    );
  const parts = [
    ...(up > 0 ? [words.up(text.number(up))] : []),
    ...(down > 0 ? [words.down(text.number(down))] : []),
    ...(same > 0 ? [words.same(text.number(same))] : []),
  ];
  return (
    words.moves(name, text.enumerate(parts), text.number(changes.length)) +
    words.bestClause(rank, best.ranking.name, edition)
  );
}
