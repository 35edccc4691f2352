import Bump from '../../../charts/bump/Bump.svelte';
import type { BumpLine } from '../../../charts/bump/bumpInput';
import { bumpScene } from '../../../charts/bump/bumpScene';
import { isUneven } from '../../../charts/bump/rankScale';
import { drawingPart } from '../../../charts/drawing';
import type { ExternalRanking, RankedUnit } from '../../../model/externalRanking';
import { emptyFigure } from '../../alliances/emptyFigure';
import type { Figure } from '../../figure';
import { sourceLine } from '../../sourceLine';
import { bumpTitle } from './bumpTitle';
import { drawnUnits, rankedUnits, type BumpUnit } from './bumpUnits';
import { looseEditions, shortEdition, type ExternalInput } from './externalInput';
import { placeMark, placeText, placeWords } from './placeWords';
import { placeTable } from './placeTable';
import { foreign, nameOf, scaleNotes } from './unitName';

/** One ranking through its editions: the chosen units in colour before others that it places. */
export function bumpFigure(
  input: ExternalInput,
  ranking: ExternalRanking,
  chosen: readonly RankedUnit[],
): Figure {
  const { text, info, data } = input;
  const words = text.words.externalRankings;
  const { join } = text.words;
  const spec = { ...input.spec, figure: 'bump' };
  const all = rankedUnits(ranking, data, chosen);
  const units = drawnUnits(all);
  const title = bumpTitle(ranking, all, input);
  if (units.length === 0)
    return emptyFigure({ spec, text, info, title, subtitle: words.bump.subtitle, reason: words.bump.none });
  const editions = ranking.editions.map((edition) => shortEdition(edition, ranking, text));
  const keyOf = ({ unit }: BumpUnit, edition: number) => `${unit.key}/${edition}`;
  const marks = new Map(
    units.flatMap((one) =>
      one.ranked.map((place) => {
        const key = keyOf(one, place.edition);
        const { edition } = place;
        const entity = one.unit.hasProfile ? one.unit.key : null;
        const unitName = nameOf(one.unit, text).text;
        return [key, placeMark({ key, unitName, ranking, edition, place, entity }, input)] as const;
      }),
    ),
  );
  /** Ranks of several editions stand in one column, each then with its edition. */
  const hasEarly = units.some(({ ranked }) => (ranked.at(-1)?.edition ?? 0) < editions.length - 1);
  const lines = units.map((one): BumpLine => {
    const name = nameOf(one.unit, text);
    const last = one.ranked.at(-1);
    const slot = chosen.findIndex(({ key }) => key === one.unit.key);
    return {
      id: one.unit.key,
      name: name.text,
      ...foreign(name.language, text),
      slot: slot < 0 ? null : slot,
      rank: last === undefined ? '' : placeText({ ...last, grade: null }, input),
      until: hasEarly && last !== undefined ? words.bump.until(editions[last.edition] ?? '') : '',
      points: one.ranked.map((place) => ({
        key: keyOf(one, place.edition),
        label:
          [name.text, editions[place.edition] ?? ''].join(join.clause) +
          join.colon +
          placeWords(place, input),
        edition: place.edition,
        rank: place.rank,
        interval:
          place.ranks.length > 1 ? [place.ranks[0] ?? place.rank, place.ranks.at(-1) ?? place.rank] : null,
        isOpen: place.isQuoted,
      })),
    };
  });
  const course = ({ unit, places }: BumpUnit) =>
    nameOf(unit, text).text +
    join.colon +
    places
      .map((place, i) =>
        words.bump.inEdition(
          place === null ? words.noPlace : placeText({ ...place, grade: null }, input),
          editions[i] ?? '',
        ),
      )
      .join(join.clause);
  const recordIds = [...marks.values()].flatMap((mark) => mark.recordIds);
  const worst = Math.max(...units.flatMap(({ ranked }) => ranked.map(({ rank }) => rank)));
  return {
    spec,
    title,
    subtitle: words.bump.subtitle,
    notes: [
      words.notes.gap,
      ...(looseEditions(ranking).length > 0 ? [words.notes.loose] : []),
      ...(units.some(({ ranked }) => ranked.some(({ isQuoted }) => isQuoted)) ? [words.notes.open] : []),
      ...(isUneven(worst) ? [words.notes.log] : []),
      ...(all.length > units.length
        ? [words.notes.shown(text.number(units.length), text.number(all.length))]
        : []),
      ...scaleNotes(ranking, text),
      words.notes.moved,
      words.notes.incomplete,
    ],
    boundaryNote: null,
    source: sourceLine(info, recordIds.length, text),
    evidence: null,
    dataDate: text.day(info.closingDay),
    summary: units.map(course).join(join.sentence),
    markKeys: [...marks.keys()],
    markRows: units.map((one) => one.ranked.map(({ edition }) => keyOf(one, edition))),
    mark: (key) => marks.get(key) ?? null,
    recordIds,
    table: placeTable(
      all.map(({ unit, places }) => ({ unit, ranking, places })),
      input,
    ),
    layout: ({ width, height, palette, textSize, isNarrow, isBounded = false }) => [
      drawingPart(
        'bump',
        Bump,
        bumpScene({
          width,
          height: isBounded ? height : null,
          palette,
          textSize,
          isNarrow,
          editions,
          lines,
          breaks: [],
          loose: looseEditions(ranking),
          formatRank: (rank) => text.number(rank),
        }),
      ),
    ],
  };
}
