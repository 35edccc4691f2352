import type { ExternalRanking, RankedUnit } from '../../../model/externalRanking';
import type { RankingHistory } from '../../../model/profile';
import type { Figure } from '../../figure';
import { rankedTwice, rankLines } from '../../profile/rankLines';
import { sourceLine } from '../../sourceLine';
import type { ExternalInput } from './externalInput';
import { placeMark } from './placeWords';
import { rankCourse } from './rankCourse';
import { agreedRanks, unitPlaces, type UnitPlace } from './unitPlaces';
import { nameOf } from './unitName';
import { placeTable } from './placeTable';

type Ranked = UnitPlace & { readonly rank: number };

function historyOf(ranking: ExternalRanking, places: readonly Ranked[]): RankingHistory {
  const { id, names, publisher, scaleNote, editions } = ranking;
  return {
    id,
    names,
    publisher,
    scaleNote,
    editions: editions.map(({ edition, label, at }) => ({ edition, label, at })),
    positions: places.flatMap(({ edition: i, rank, score, grade }) => {
      const edition = editions[i];
      return edition === undefined
        ? []
        : [
            {
              rankingId: id,
              edition: edition.edition,
              label: edition.label,
              at: edition.at,
              rank,
              score,
              grade,
              note: null,
              source: null,
            },
          ];
    }),
  };
}

function linesTitle(
  unit: RankedUnit,
  shown: readonly { readonly ranking: ExternalRanking; readonly ranked: readonly Ranked[] }[],
  { text }: ExternalInput,
): string {
  const words = text.words.externalRankings.lines;
  const name = nameOf(unit, text).text;
  const moves = shown.flatMap(({ ranking, ranked }) => {
    const [first, last] = [ranked[0], ranked.at(-1)];
    return first === undefined || last === undefined
      ? []
      : [{ ranking, ranked, by: Math.abs(first.rank - last.rank) }];
  });
  const [most, next] = moves.toSorted((a, b) => b.by - a.by);
  if (most === undefined || most.by === 0) return words.still(name);
  if (most.by === next?.by) return words.tied(name, most.by, text.number(most.by));
  return words.moved(name, most.ranking.name, rankCourse(most.ranking, most.ranked, { text }));
}

/** A unit's ranks by edition, a panel a ranking; `null` where no ranking has two of them. */
export function linesFigure(
  input: ExternalInput,
  unit: RankedUnit,
  rankings: readonly ExternalRanking[],
): Figure | null {
  const { text, info } = input;
  const drawn = rankings.map((ranking) => {
    const places = unitPlaces(ranking, unit.key);
    return { unit, ranking, places, ranked: agreedRanks(places) };
  });
  const histories = rankedTwice(drawn.map(({ ranking, ranked }) => historyOf(ranking, ranked)));
  if (histories.length === 0) return null;
  const figure = rankLines({ spec: { ...input.spec, figure: 'lines' }, rankings: histories, text, info });
  const shown = histories.flatMap(({ id }) => drawn.find(({ ranking }) => ranking.id === id) ?? []);
  const marks = new Map(
    shown.flatMap(({ ranking, ranked }) =>
      ranked.map((place, i) => {
        const key = `${ranking.id}/${i}`;
        const entity = unit.hasProfile ? unit.key : null;
        const unitName = nameOf(unit, text).text;
        return [
          key,
          placeMark({ key, unitName, ranking, edition: place.edition, place, entity }, input),
        ] as const;
      }),
    ),
  );
  const recordIds = [...marks.values()].flatMap((mark) => mark.recordIds);
  return {
    ...figure,
    title: linesTitle(unit, shown, input),
    notes: [...figure.notes, text.words.externalRankings.notes.moved],
    source: sourceLine(info, recordIds.length, text),
    mark: (key) => marks.get(key) ?? null,
    recordIds,
    markRows: shown.map(({ ranking, ranked }) => ranked.map((_, i) => `${ranking.id}/${i}`)),
    table: placeTable(shown, input),
  };
}
