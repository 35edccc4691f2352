import type { RankTableRow } from '../../../charts/rankTable/rankTableInput';
import type { ExternalRanking, RankedUnit } from '../../../model/externalRanking';
import type { Text } from '../../../text/text';
import { emptyFigure } from '../../alliances/emptyFigure';
import type { Figure } from '../../figure';
import { editionSlots, slotName } from './editionSlots';
import { longEdition, type ExternalInput } from './externalInput';
import { tableFigure } from './tableFigure';
import { isClassed, placeChange } from './unitPlaces';
import { nameOf, rankingLanguage, foreign } from './unitName';
import { unitRow, type UnitRow } from './unitRows';
import { unitTitle } from './unitTitle';

function changeOf({ places }: UnitRow, { text }: ExternalInput): RankTableRow['change'] {
  const change = placeChange(places);
  if (change !== null)
    return {
      text: change.places === 0 ? text.number(0) : text.signed(change.places),
      tone: change.places > 0 ? 'better' : change.places < 0 ? 'worse' : 'same',
    };
  const grades = places.flatMap((place) => place?.grade ?? []).slice(-2);
  const { sameClass, otherClass } = text.words.externalRankings;
  return grades.length < 2 ? null : { text: grades[0] === grades[1] ? sameClass : otherClass, tone: 'same' };
}

/** Rankings that are named in a note; more are only counted. */
const mostNamed = 3;
const othersNamed = (others: readonly ExternalRanking[], text: Text): string | null =>
  others.length > mostNamed ? null : text.list(others.map(({ name }) => name));

/** One unit across rankings and years: ranks, classes, and the places between the last two known editions. */
export function unitFigure(
  input: ExternalInput,
  unit: RankedUnit,
  rankings: readonly ExternalRanking[],
): Figure {
  const { text, info } = input;
  const words = text.words.externalRankings;
  const spec = { ...input.spec, figure: 'unit' };
  const placing = rankings.filter(({ places }) => places.some((place) => place.unit === unit.key));
  const others = rankings.filter((ranking) => !placing.includes(ranking));
  const slots = editionSlots(placing);
  const rows = placing
    .flatMap((ranking) => unitRow(unit, ranking, slots, input) ?? [])
    .sort(
      (a, b) =>
        b.places.filter(Boolean).length - a.places.filter(Boolean).length ||
        a.ranking.name.localeCompare(b.ranking.name),
    );
  const name = nameOf(unit, text).text;
  if (rows.length === 0)
    return emptyFigure({
      spec,
      text,
      info,
      title: words.profileTitle.none(name),
      subtitle: words.profileSubtitle,
      reason: words.profileNone(name),
    });
  const marks = rows.flatMap((row) => {
    const change = placeChange(row.places);
    if (change === null) return row.marks;
    const [from, to] = [change.from, change.to].map(({ edition }) => row.ranking.editions[edition]);
    return row.marks.map((mark, i) =>
      i === change.to.edition && from !== undefined && to !== undefined
        ? {
            ...mark,
            change: words.changeMark(
              text.signed(change.places),
              longEdition(from, text),
              longEdition(to, text),
            ),
          }
        : mark,
    );
  });
  return tableFigure(
    { ...input, spec },
    {
      title: unitTitle(rows, input),
      subtitle: words.profileSubtitle,
      notes: [
        words.notes.dash,
        words.notes.change,
        ...(placing.some(isClassed) ? [words.notes.classes] : []),
        ...(others.length === 0
          ? []
          : [words.notes.others(others.length, text.number(others.length), othersNamed(others, text))]),
        words.notes.incomplete,
      ],
      rowHead: words.heads.ranking,
      columns: slots.map(slotName),
      changeHead: words.heads.change,
      rows: rows.map((row) => ({
        id: row.ranking.id,
        name: row.ranking.name,
        ...foreign(rankingLanguage(row.ranking, text), text),
        cells: row.cells,
        change: changeOf(row, input),
      })),
      marks,
      places: rows,
    },
  );
}
