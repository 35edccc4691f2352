import DotRows from '../../charts/bars/DotRows.svelte';
import { dotRowsScene, type Dot } from '../../charts/bars/dotRowsScene';
import { drawingPart } from '../../charts/drawing';
import {
  reportedChange,
  type ChangeVerdict,
  type ReportedChange,
} from '../../measures/growth/reportedChange';
import { midDay } from '../../measures/growth/rates';
import type { AllianceHistory, ReportedSize } from '../../model/alliance';
import type { FigureSpec } from '../../model/figureSpec';
import type { Day } from '../../model/spell';
import type { Text } from '../../text/text';
import type { Palette } from '../../theme/palette';
import { firstDayOf, lastDayOf, yearOf } from '../days';
import type { Figure, PackageInfo } from '../figure';
import { filterPhrase } from '../filterPhrase';
import { reportedValue } from '../reportedValue';
import { sourceLine } from '../sourceLine';
import type { AlliancesState } from '../state/alliancesState';
import { yearsOf } from '../state/viewStates';
import { counted } from './labels';

export interface ChangeFigureInput {
  readonly spec: FigureSpec;
  readonly histories: readonly AllianceHistory[];
  readonly state: AlliancesState;
  readonly text: Text;
  readonly info: PackageInfo;
}

/** Regions and shares of a group are not reported. */
const measureOf = ({ measure }: AlliancesState) => (measure === 'countries' ? 'countries' : 'members');

interface Row extends ReportedChange {
  readonly history: AllianceHistory;
}

const order: readonly ChangeVerdict[] = ['shrank', 'cannot tell', 'same', 'grew'];
/** Rows beyond these are in the table only. */
const mostRows = 60;

const ratio = ({ peak, last }: Row) => (peak.value === 0 ? 0 : last.value / peak.value);

function rowsOf({ histories, state, info }: ChangeFigureInput): Row[] {
  const years = yearsOf(state.period);
  const [from, until]: [Day, Day] =
    years === null
      ? [-Infinity, info.closingDay]
      : [firstDayOf(years.from), Math.min(lastDayOf(years.to), info.closingDay)];
  return histories
    .flatMap((history) => {
      const change = reportedChange(
        history,
        state.measure === 'countries' ? 'countries' : 'members',
        from,
        until,
      );
      return change === null ? [] : [{ history, ...change }];
    })
    .sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict) || ratio(a) - ratio(b));
}

function dotsOf({ first, peak, last, verdict }: Row, palette: Palette, text: Text): Dot[] {
  const { colour } = palette;
  const was = (size: ReportedSize): Dot => ({
    value: size.value,
    form: 'tick',
    colour: colour.ink3,
    marker: 'circle',
    text: text.number(size.value),
  });
  return [
    was(first),
    ...(peak === first ? [] : [was(peak)]),
    {
      value: last.value,
      form: 'open',
      colour: { shrank: colour.lost, grew: colour.gain, same: colour.ink2, 'cannot tell': colour.ink2 }[
        verdict
      ],
      marker: 'circle',
      text: '',
    },
  ];
}

/** Which alliances report more, and which fewer members than at an earlier date. */
export function changeFigure(input: ChangeFigureInput): Figure {
  const { spec, histories, state, text, info } = input;
  const words = text.words.alliances.change;
  const { heads } = text.words.alliances;
  const rows = rowsOf(input);
  const shown = rows.slice(0, mostRows);
  const count = (verdict: ChangeVerdict) => rows.filter((row) => row.verdict === verdict).length;
  const measure = measureOf(state);
  const unit = text.words.overview.change[measure];
  const nameOf = ({ history }: Row) => {
    const name = text.localName(history.names);
    return history.shortName !== null && name.text.length > 40 ? { ...name, text: history.shortName } : name;
  };
  const sized = (size: ReportedSize) => reportedValue(size, text) + text.words.join.paren(text.edtf(size.on));
  const verdictOf = ({ verdict }: Row) => words.verdicts[verdict] ?? verdict;
  const describe = (row: Row) =>
    nameOf(row).text +
    text.words.join.colon +
    [
      sized(row.first),
      ...(row.peak === row.first ? [] : [sized(row.peak)]),
      sized(row.last),
      verdictOf(row),
    ].join(text.words.join.clause);
  const isRough = ({ peak, last }: Row) => [peak, last].some(({ qualifier }) => qualifier === 'about');
  const differenceOf = (row: Row) => {
    const { qualifier } = text.words.alliances;
    const hedge = row.last.qualifier === 'at least' ? 'at least' : isRough(row) ? 'about' : 'exact';
    return (qualifier[hedge] ?? '') + text.signed(row.last.value - row.peak.value);
  };
  const isDecided = ({ verdict }: Row) => verdict === 'grew' || verdict === 'shrank';
  const resultOf = (row: Row) =>
    `${yearOf(midDay(row.last))}${text.words.join.colon}${reportedValue(row.last, text)}${text.words.join.paren(
      isDecided(row) ? differenceOf(row) : verdictOf(row),
    )}`;
  const recordIds = [
    ...new Set(rows.flatMap(({ first, peak, last }) => [first, peak, last]).map(({ recordId }) => recordId)),
  ];
  const fell = count('shrank');
  const single = histories.length - rows.length;
  return {
    spec,
    title:
      rows.length === 0
        ? words.titleQuestion
        : fell === 0
          ? words.titleNone(text.number(rows.length), unit)
          : words.title(text.number(fell), text.number(rows.length), unit),
    subtitle:
      words.subtitle(text.words.alliances.measures[measure] ?? measure) +
      filterPhrase({ ...state, countries: 'all', type: 'all' }, [], text),
    notes: [
      words.counts(
        ...((['grew', 'shrank', 'same', 'cannot tell'] as const).map((verdict) =>
          text.number(count(verdict)),
        ) as [string, string, string, string]),
      ),
      words.note,
      ...(single > 0 ? [words.single(single, text.number(single))] : []),
    ],
    boundaryNote: null,
    source: sourceLine(info, recordIds.length, text),
    evidence: null,
    dataDate: text.day(info.closingDay),
    summary: shown
      .filter(({ verdict }) => verdict === 'shrank')
      .map(describe)
      .join(text.words.join.sentence),
    markKeys: shown.map(({ history }) => history.id),
    mark: (key) => {
      const row = rows.find(({ history }) => history.id === key);
      if (row === undefined) return null;
      const sizes = [row.first, ...(row.peak === row.first ? [] : [row.peak]), row.last];
      return {
        key,
        title: text.name(row.history.names),
        value: counted(reportedValue(row.last, text), unit),
        change: verdictOf(row) + (isDecided(row) ? text.words.join.paren(differenceOf(row)) : ''),
        rows: sizes.map((size) => [text.edtf(size.on), reportedValue(size, text)] as const),
        lines: [...new Set(sizes.flatMap(({ counted: what }) => what ?? []))],
        recordIds: sizes.map(({ recordId }) => recordId),
        entity: `alliance:${key}`,
      };
    },
    recordIds,
    table: {
      columns: [
        { key: 'alliance', title: heads.alliance, isNumeric: false },
        { key: 'alliance_id', title: text.words.coverage.tableHeads.code, isNumeric: false },
        { key: 'verdict', title: words.verdict, isNumeric: false },
        { key: 'first_date', title: heads.date, isNumeric: false },
        { key: 'first_value', title: words.first, isNumeric: true },
        { key: 'peak_value', title: words.peak, isNumeric: true },
        { key: 'last_date', title: heads.reportedOn, isNumeric: false },
        { key: 'last_value', title: words.last, isNumeric: true },
        { key: 'last_qualifier', title: text.words.data.fields.qualifier ?? 'Qualifier', isNumeric: false },
        { key: 'first_counted', title: words.countedFirst, isNumeric: false },
        { key: 'last_counted', title: words.countedLast, isNumeric: false },
      ],
      rows: rows.map((row) => [
        text.name(row.history.names),
        row.history.id,
        verdictOf(row),
        row.first.on,
        row.first.value,
        row.peak.value,
        row.last.on,
        row.last.value,
        row.last.qualifier === null
          ? null
          : (text.words.evidence.values[row.last.qualifier] ?? row.last.qualifier),
        row.first.counted,
        row.last.counted,
      ]),
      rowEntities: rows.map(({ history }) => `alliance:${history.id}`),
    },
    layout: ({ width, palette, textSize, isNarrow }) => [
      drawingPart(
        'dot-rows',
        DotRows,
        dotRowsScene({
          width,
          palette,
          textSize,
          isNarrow,
          rows: shown.map((row) => ({
            key: row.history.id,
            label: describe(row),
            name: nameOf(row).text,
            language: nameOf(row).language,
            dots: dotsOf(row, palette, text),
            result: resultOf(row),
          })),
        }),
      ),
    ],
  };
}
