import { drawingPart } from '../../charts/drawing';
import Timeline from '../../charts/conferences/Timeline.svelte';
import type { TimelineRow } from '../../charts/conferences/timelineInput';
import { timelineScene } from '../../charts/conferences/timelineScene';
import { yearOfDay } from '../../measures/conferences/editionYear';
import type { Day } from '../../model/spell';
import { firstDayOf, lastDayOf, tickYears } from '../days';
import type { Figure, LayoutSize, Mark } from '../figure';
import { filterPhrase, withFilters } from '../filterPhrase';
import { sourceLine } from '../sourceLine';
import { yearsOf } from '../state/viewStates';
import { recordIdsOf, type ConferencesInput } from './conferencesInput';
import { timelineRows, type ConferencesModel, type SeriesRow } from './conferencesModel';
import { editionMark } from './editionMark';
import { editionTable } from './editionTable';
import { bodyWords, countryNames } from './editionWords';
import { editionCount, partnersOf, runYears, seriesEnds } from './seriesWords';
import { dayOfEdition, timelineDrawing } from './timelineDrawing';

/** Years that the axis shows at the most unless a period is chosen: earlier editions stand at its edge. */
const mostYears = 26;

const lastSettledYear = ({ fillingFrom }: ConferencesModel) => String(yearOfDay(fillingFrom) - 1);

/** Series that can be judged: editions of at least two years. */
const judged = (rows: readonly SeriesRow[]) =>
  rows.filter(({ kept }) => kept !== null && kept.share !== null);

function titleOf({ model, data, text }: ConferencesInput): string {
  const words = text.words.conferences.timeline;
  const [only, other] = model.rows;
  if (only !== undefined && other === undefined && only.kept !== null && only.kept.longest.editions > 1) {
    const { longest } = only.kept;
    const title = words.titleOne(
      text.name(only.series.names),
      text.words.conferences.editions(longest.editions, text.number(longest.editions)),
      runYears(longest, text),
    );
    const partner = partnersOf(only).find(({ editions }) => editions === only.kept?.longest.editions);
    return partner === undefined
      ? title
      : words.titlePartner(title, bodyWords(partner.id, model, countryNames(data.countries, text), text));
  }
  const rows = judged(model.rows);
  if (rows.length < 2) return words.titleQuestion;
  const broke = rows.filter(({ broken }) => broken.verdict === 'yes');
  const kept = rows.filter(
    ({ kept: years, broken }) => years?.share?.lower === 1 && broken.verdict !== 'yes',
  );
  return words.title(
    kept.length,
    text.number(rows.length),
    text.number(kept.length),
    text.number(broke.length),
    lastSettledYear(model),
  );
}

/** First and last day of the axis. */
function spanOf({ model, state }: ConferencesInput): readonly [Day, Day] {
  const closingYear = yearOfDay(model.closingDay);
  const period = yearsOf(state.period);
  if (period !== null) return [firstDayOf(period.from), lastDayOf(Math.min(period.to, closingYear))];
  const years = timelineRows(model, state).flatMap(({ shown }) => shown.flatMap(({ year }) => year ?? []));
  const first = Math.min(closingYear - 1, ...years);
  return [firstDayOf(Math.max(first, closingYear - mostYears)), lastDayOf(closingYear)];
}

function notesOf(input: ConferencesInput, from: Day): string[] {
  const { model, state, text } = input;
  const words = text.words.conferences.timeline;
  const rows = timelineRows(model, state);
  const broke = model.rows.filter(({ broken }) => broken.verdict === 'yes');
  const unsure = judged(model.rows).filter(({ broken }) => broken.verdict === 'cannot-tell');
  const editions = rows.flatMap(({ shown }) => shown);
  const undated = editions.filter((facts) => dayOfEdition(facts) === null).length;
  const early = editions.some((facts) => (dayOfEdition(facts) ?? from) < from);
  const notes = [words.note(lastSettledYear(model))];
  if (broke.length > 0)
    notes.push(
      words.noteBroke(
        text.number(broke.length),
        text.list(broke.map(({ series }) => text.name(series.names))),
      ),
    );
  if (unsure.length > 0) notes.push(words.noteUnsure(text.number(unsure.length)));
  notes.push(words.noteFilling(String(yearOfDay(model.fillingFrom))));
  if (early) notes.push(words.noteBefore(String(yearOfDay(from))));
  if (undated > 0) notes.push(words.noteUndated(undated, text.number(undated)));
  if (model.filteredOut > 0) notes.push(words.noteWhole);
  if (state.evidence === 'evidenced') notes.push(words.noteReported);
  if (state.evidence === 'reported') notes.push(words.noteSame);
  return notes;
}

function markOf(key: string, input: ConferencesInput): Mark | null {
  const { model, text } = input;
  const [kind, id] = key.split(/:(.*)/s);
  if (kind === 'edition') {
    const facts = model.editions.find(({ edition }) => edition.id === id);
    return facts === undefined ? null : editionMark(key, facts, input);
  }
  const row = model.rows.find(({ series }) => series.id === id);
  if (row === undefined) return null;
  return {
    key,
    title: text.name(row.series.names),
    value: editionCount(row, text),
    change: null,
    rows: [],
    lines: seriesEnds(row, text).map((end) => end.text),
    recordIds: recordIdsOf(row.all),
    entity: `series:${row.series.id}`,
  };
}

/** Where rows may be cut, those that broke off come first. */
const brokenFirst = (rows: readonly TimelineRow[]) =>
  [...rows].sort((a, b) => Number(isBroken(b)) - Number(isBroken(a)));
const isBroken = ({ ends }: TimelineRow) => ends.some((end) => end.isBroken);

/** Series on an axis of time: editions as dots by participants, kept years joined, missed years open. */
export function timelineFigure(input: ConferencesInput): Figure {
  const { spec, model, state, data, text, info } = input;
  const words = text.words.conferences.timeline;
  const span = spanOf(input);
  const rows = timelineRows(model, state);
  const editions = rows.flatMap(({ shown }) => shown);
  const drawn = timelineDrawing(input, span[0]);
  const recordIds = recordIdsOf(editions);
  const title = titleOf(input);
  const hasSizes = drawn.some(({ dots }) => dots.some(({ kind }) => kind === 'sized'));
  const isOnAxis = (at: number) => at >= span[0] && at <= span[1];
  return {
    spec,
    title,
    subtitle:
      withFilters(
        words.subtitle(text.number(rows.length), text.number(editions.length)),
        filterPhrase(state, data.groups, text),
      ) + (hasSizes ? words.area : words.noArea),
    notes: notesOf(input, span[0]),
    boundaryNote: null,
    source: sourceLine(info, recordIds.length, text),
    evidence: null,
    dataDate: text.day(info.closingDay),
    summary: words.summary(title, drawn.map(({ label }) => label).join(text.words.join.sentence)),
    markKeys: drawn.flatMap(({ key, dots }) => [
      key,
      ...dots.filter(({ at }) => isOnAxis(at)).map((dot) => dot.key),
    ]),
    markRows: drawn.map(({ key, dots }) => [key, ...dots.map((dot) => dot.key)]),
    mark: (key) => markOf(key, input),
    recordIds,
    table: editionTable(editions, input),
    layout: ({ width, height, palette, textSize, isNarrow, isBounded = false }: LayoutSize) => [
      drawingPart(
        'conference-timeline',
        Timeline,
        timelineScene({
          width,
          height: isBounded ? height : null,
          palette,
          textSize,
          isNarrow,
          domain: span,
          ticks: tickYears(span[0], span[1], isNarrow ? 6 : 14).map((year) => ({
            at: firstDayOf(year),
            text: String(year),
          })),
          fillingFrom: model.fillingFrom > span[1] ? null : Math.max(model.fillingFrom, span[0]),
          ofSeries: model.rows.length,
          rows: isBounded ? brokenFirst(drawn) : drawn,
          largest: Math.max(1, ...drawn.flatMap(({ dots }) => dots.map(({ amount }) => amount))),
          formatCount: (n) => text.number(n),
          words: {
            sizes: words.sizes,
            unreported: words.unreported,
            edition: words.editionDot,
            announced: words.announcedOnly,
            partner: words.partner,
            numbered: words.numbered,
            uncertain: words.uncertain,
            missed: words.missed,
            open: words.open,
            filling: words.filling,
            more: (shown) => words.drawn(text.number(shown), text.number(model.rows.length)),
          },
        }),
      ),
    ],
  };
}
