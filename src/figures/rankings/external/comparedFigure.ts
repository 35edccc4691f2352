import type { RankTableCell } from '../../../charts/rankTable/rankTableInput';
import type { ExternalRanking, RankedUnit } from '../../../model/externalRanking';
import { emptyFigure } from '../../alliances/emptyFigure';
import type { Figure } from '../../figure';
import { commonEdition, leaders, newerEdition, type CommonEdition } from './commonEdition';
import { longEdition, shortEdition, type ExternalInput } from './externalInput';
import { absence, placeMark, placeText, placeWords } from './placeWords';
import { tableFigure } from './tableFigure';
import { isClassed } from './unitPlaces';
import { foreign, nameOf, rankingLanguage } from './unitName';

function title(rows: readonly CommonEdition[], units: readonly RankedUnit[], input: ExternalInput): string {
  const { text } = input;
  const words = text.words.externalRankings.compared;
  const led = rows.map(leaders).filter((list) => list.length > 0);
  if (led.length === 0) return words.question;
  const wins = units.map((_, i) => led.filter((list) => list.includes(i)).length);
  const most = Math.max(...wins);
  const first = units[wins.indexOf(most)];
  return first === undefined || wins.filter((n) => n === most).length > 1
    ? words.tie(text.number(led.length))
    : words.title(nameOf(first, text).text, text.number(most), text.number(led.length));
}

/** Several units across rankings: for each ranking the edition in which most of them have a place. */
export function comparedFigure(
  input: ExternalInput,
  units: readonly RankedUnit[],
  rankings: readonly ExternalRanking[],
): Figure {
  const { text, info } = input;
  const words = text.words.externalRankings;
  const spec = { ...input.spec, figure: 'compared' };
  const known = ({ places }: CommonEdition) => places.filter(Boolean).length;
  const rows = rankings
    .flatMap((ranking) => commonEdition(ranking, units) ?? [])
    .sort((a, b) => known(b) - known(a) || a.ranking.name.localeCompare(b.ranking.name));
  if (rows.length === 0)
    return emptyFigure({
      spec,
      text,
      info,
      title: words.compared.question,
      subtitle: words.compared.subtitle,
      reason: words.compared.none,
    });
  const newer = rows.flatMap((row) => {
    const later = newerEdition(row);
    const edition = later === null ? undefined : row.ranking.editions[later];
    return edition === undefined
      ? []
      : [row.ranking.name + text.words.join.paren(shortEdition(edition, row.ranking, text))];
  });
  const keyOf = (row: CommonEdition, i: number) => `${row.ranking.id}/${units[i]?.key ?? ''}`;
  const cellsOf = (row: CommonEdition): RankTableCell[] => {
    const best = leaders(row);
    const edition = row.ranking.editions[row.edition];
    return units.map((unit, column) => {
      const place = row.places[column] ?? null;
      const says = place === null ? absence(row.ranking, row.edition, input) : placeWords(place, input);
      return {
        key: keyOf(row, column),
        label:
          [
            row.ranking.name,
            edition === undefined ? '' : longEdition(edition, text),
            nameOf(unit, text).text,
          ].join(text.words.join.clause) +
          text.words.join.colon +
          says,
        column,
        text: place === null ? words.none : placeText(place, input),
        tone: place === null ? 'weak' : best.includes(column) ? 'strong' : 'usual',
      };
    });
  };
  return tableFigure(
    { ...input, spec },
    {
      title: title(rows, units, input),
      subtitle: words.compared.subtitle,
      notes: [
        words.notes.common,
        ...(newer.length > 0 ? [words.notes.newer(text.list(newer))] : []),
        ...(rows.some(({ ranking }) => isClassed(ranking)) ? [words.notes.classes] : []),
        words.notes.incomplete,
      ],
      rowHead: words.heads.ranking,
      columns: units.map((unit) => nameOf(unit, text).text),
      changeHead: null,
      rows: rows.map((row) => {
        const edition = row.ranking.editions[row.edition];
        const when =
          edition === undefined ? '' : text.words.join.paren(shortEdition(edition, row.ranking, text));
        return {
          id: row.ranking.id,
          name: row.ranking.name + when,
          ...foreign(rankingLanguage(row.ranking, text), text),
          cells: cellsOf(row),
          change: null,
        };
      }),
      marks: rows.flatMap((row) =>
        units.map((unit, i) =>
          placeMark(
            {
              key: keyOf(row, i),
              unitName: nameOf(unit, text).text,
              ranking: row.ranking,
              edition: row.edition,
              place: row.places[i] ?? null,
              entity: unit.hasProfile ? unit.key : null,
            },
            input,
          ),
        ),
      ),
      places: rows.flatMap(({ ranking, courses }) =>
        units.map((unit, i) => ({ unit, ranking, places: courses[i] ?? [] })),
      ),
    },
  );
}
