import DotRows from '../../charts/bars/DotRows.svelte';
import { dotRowsScene, type Dot } from '../../charts/bars/dotRowsScene';
import { drawingPart } from '../../charts/drawing';
import { ageAt } from '../../measures/growth/aligned';
import { memberRecordsAt } from '../../measures/growth/memberSeries';
import type { ReportedSize } from '../../model/alliance';
import type { FigureSpec } from '../../model/figureSpec';
import type { Day } from '../../model/spell';
import type { Text } from '../../text/text';
import type { Palette } from '../../theme/palette';
import type { Figure, PackageInfo } from '../figure';
import { reportedValue } from '../reportedValue';
import { sourceLine } from '../sourceLine';
import type { AlliancesState } from '../state/alliancesState';
import { allianceRow, type AllianceRow } from './allianceRows';
import type { AllianceLine, AlliancesModel } from './alliancesModel';
import { labelName } from './labels';

export interface PairFigureInput {
  readonly spec: FigureSpec;
  /** A model whose first two lines are compared. */
  readonly model: AlliancesModel;
  readonly state: AlliancesState;
  readonly text: Text;
  readonly info: PackageInfo;
  readonly day: Day;
}

interface Value {
  readonly value: number;
  readonly text: string;
  readonly recordIds: readonly string[];
}

interface Measure {
  readonly id: string;
  readonly isReported: boolean;
  readonly of: (side: Side) => Value | null;
}

interface Side {
  readonly line: AllianceLine;
  readonly row: AllianceRow;
  readonly records: readonly string[];
  readonly day: Day;
}

function measuresOf(text: Text): readonly Measure[] {
  const reported = (size: ReportedSize | null): Value | null =>
    size === null ? null : { value: size.value, text: reportedValue(size, text), recordIds: [size.recordId] };
  const named = (value: number | null, { records }: Side): Value | null =>
    value === null ? null : { value, text: text.number(value), recordIds: records };
  return [
    { id: 'reportedMembers', isReported: true, of: ({ row }) => reported(row.lastMembers) },
    { id: 'namedMembers', isReported: false, of: (side) => named(side.row.named, side) },
    { id: 'reportedCountries', isReported: true, of: ({ row }) => reported(row.lastCountries) },
    { id: 'namedCountries', isReported: false, of: (side) => named(side.row.namedCountries, side) },
    { id: 'regions', isReported: false, of: (side) => named(side.row.namedRegions, side) },
    {
      id: 'age',
      isReported: false,
      of: ({ line, day }) => {
        const age = ageAt(line.history, day);
        return age === null || age < 0
          ? null
          : { value: age, text: text.number(age, 1), recordIds: [`alliances/${line.history.id}`] };
      },
    },
    {
      id: 'perYear',
      isReported: true,
      of: ({ row: { growth } }) =>
        growth?.perYear == null
          ? null
          : {
              value: growth.perYear,
              text: text.signed(growth.perYear, 1),
              recordIds: [growth.first.recordId, growth.last.recordId],
            },
    },
  ];
}

interface Compared {
  readonly measure: Measure;
  readonly values: readonly (Value | null)[];
}

function dotsOf({ measure, values }: Compared, sides: readonly Side[], palette: Palette): Dot[] {
  return values.flatMap((value, i): Dot[] =>
    value === null
      ? []
      : [
          {
            value: Math.max(0, value.value),
            form: measure.isReported ? 'open' : 'filled',
            colour: palette.categorical[sides[i]?.line.slot ?? i] ?? palette.colour.ink,
            marker: palette.markers[sides[i]?.line.slot ?? i] ?? 'circle',
            text: value.text,
          },
        ],
  );
}

/** Two alliances in numbers, a row a measure, each row on its own scale. */
export function pairFigure(input: PairFigureInput): Figure {
  const { spec, model, state, text, info, day } = input;
  const words = text.words.alliances.pair;
  const sides = model.lines.slice(0, 2).map((line): Side => ({
    line,
    row: allianceRow(line, model, state, day),
    records: memberRecordsAt(line.history.members, day),
    day,
  }));
  const names = sides.map(({ line }) => labelName(line, text));
  const compared: Compared[] = measuresOf(text)
    .map((measure) => ({ measure, values: sides.map((side) => measure.of(side)) }))
    .filter(({ values }) => values.some((value) => value !== null));
  // Named counts tell how much is on record, and age is no merit: only what is reported can lead.
  const known = compared.filter(
    ({ measure, values }) =>
      measure.isReported && values.length === 2 && values.every((value) => value !== null),
  );
  const wins = [0, 1].map(
    (side) =>
      known.filter(({ values }) => (values[side]?.value ?? 0) > (values[1 - side]?.value ?? 0)).length,
  );
  const [first = 0, second = 0] = wins;
  const nameOf = ({ measure }: Compared) => words.rows[measure.id] ?? measure.id;
  const say = (row: Compared) =>
    nameOf(row) +
    text.words.join.colon +
    row.values
      .map((value, i) => `${names[i] ?? ''} ${value?.text ?? text.words.figure.notKnown}`)
      .join(text.words.join.clause);
  const bodies = sides.map(
    ({ line, records }) =>
      new Set(
        line.history.members
          .filter(({ recordId }) => records.includes(recordId))
          .map(({ organisationId }) => organisationId),
      ),
  );
  const shared = [...(bodies[0] ?? [])].filter((id) => bodies[1]?.has(id) === true).length;
  const recordIds = [
    ...new Set(compared.flatMap(({ values }) => values.flatMap((value) => value?.recordIds ?? []))),
  ];
  return {
    spec,
    title:
      first === second || known.length < 2
        ? words.titleEven(names[0] ?? '', names[1] ?? '')
        : words.title(
            names[first > second ? 0 : 1] ?? '',
            text.number(Math.max(first, second)),
            text.number(known.length),
          ),
    subtitle: words.subtitle(names[0] ?? '', names[1] ?? '', text.day(day)),
    notes: [words.note, words.shared(shared, text.number(shared))],
    boundaryNote: null,
    source: sourceLine(info, recordIds.length, text),
    evidence: null,
    dataDate: text.day(info.closingDay),
    summary: compared.map(say).join(text.words.join.sentence),
    markKeys: compared.map(({ measure }) => measure.id),
    mark: (key) => {
      const row = compared.find(({ measure }) => measure.id === key);
      return row === undefined
        ? null
        : {
            key,
            title: nameOf(row),
            value: row.values.map((value) => value?.text ?? '–').join(' / '),
            change: null,
            rows: row.values.map((value, i) => [names[i] ?? '', value?.text ?? '–'] as const),
            lines: [],
            recordIds: row.values.flatMap((value) => value?.recordIds ?? []),
          };
    },
    recordIds,
    table: {
      columns: [
        { key: 'measure', title: text.words.alliances.measure, isNumeric: false },
        ...sides.map(({ line }, i) => ({ key: line.history.id, title: names[i] ?? '', isNumeric: true })),
      ],
      rows: compared.map((row) => [
        nameOf(row),
        ...row.values.map((value) => (value === null ? null : Math.round(value.value * 100) / 100)),
      ]),
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
          legend: sides.map(({ line }, i) => ({
            text: names[i] ?? '',
            colour: palette.categorical[line.slot] ?? palette.colour.ink,
            marker: palette.markers[line.slot] ?? 'circle',
          })),
          rows: compared.map((row) => ({
            key: row.measure.id,
            label: say(row),
            name: nameOf(row),
            language: text.language,
            dots: dotsOf(row, sides, palette),
            result: '',
          })),
        }),
      ),
    ],
  };
}
