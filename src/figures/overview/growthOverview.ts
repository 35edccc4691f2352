import Dumbbell from '../../charts/bars/Dumbbell.svelte';
import { drawingPart } from '../../charts/drawing';
import { dumbbellScene } from '../../charts/bars/dumbbellScene';
import { reportedGrowth, type ReportedGrowth } from '../../measures/growth/rates';
import type { AllianceHistory } from '../../model/alliance';
import type { FigureSpec } from '../../model/figureSpec';
import type { Day } from '../../model/spell';
import type { Text } from '../../text/text';
import type { Figure, PackageInfo } from '../figure';
import { sourceLine } from '../sourceLine';
import { counted } from '../alliances/labels';
import { reportedValue } from '../reportedValue';

export interface GrowthOverviewInput {
  readonly spec: FigureSpec;
  readonly histories: readonly AllianceHistory[];
  readonly since: Day;
  readonly text: Text;
  readonly info: PackageInfo;
}

interface Row {
  readonly history: AllianceHistory;
  readonly growth: ReportedGrowth;
  readonly share: number;
}

const mostRows = 6;

/** Alliances whose reported membership changed most, relative to its size on a date or its first figure. */
export function grownMost(histories: readonly AllianceHistory[], since: Day, until: Day): Row[] {
  return histories
    .flatMap((history) => {
      const growth = reportedGrowth(history, 'members', since, until);
      const isRecent = (growth?.last.bounds.high ?? -Infinity) >= since;
      return growth === null || growth.first.value === 0 || !isRecent
        ? []
        : [{ history, growth, share: growth.change / growth.first.value }];
    })
    .sort((a, b) => b.share - a.share || a.history.id.localeCompare(b.history.id))
    .slice(0, mostRows);
}

export function growthOverview({ spec, histories, since, text, info }: GrowthOverviewInput): Figure {
  const words = text.words.overview;
  const { alliances, join } = text.words;
  const rows = grownMost(histories, since, info.closingDay);
  const growing = rows.filter(({ share }) => share > 0);
  const nameOf = ({ history }: Row) => {
    const name = text.localName(history.names);
    return history.shortName !== null && name.text.length > 44 ? { ...name, text: history.shortName } : name;
  };
  const [first, second] = growing;
  const recordIds = rows.flatMap(({ growth }) => [growth.first.recordId, growth.last.recordId]);
  const describe = (row: Row) =>
    nameOf(row).text +
    join.colon +
    [
      ...[row.growth.first, row.growth.last].map(
        (size) => reportedValue(size, text) + join.paren(text.edtf(size.on)),
      ),
      text.signedShare(row.share),
    ].join(join.clause);
  return {
    spec,
    title:
      first === undefined
        ? words.growthNone
        : words.growthTitle(nameOf(first).text, second === undefined ? null : nameOf(second).text),
    subtitle: words.growthSubtitle(text.day(since)),
    notes: [words.growthNote],
    boundaryNote: null,
    source: sourceLine(info, recordIds.length, text),
    evidence: null,
    dataDate: text.day(info.closingDay),
    summary: rows.map(describe).join(join.sentence),
    markKeys: rows.map(({ history }) => history.id),
    mark: (key) => {
      const row = rows.find(({ history }) => history.id === key);
      if (row === undefined) return null;
      const { growth } = row;
      return {
        key,
        title: text.name(row.history.names),
        value: counted(reportedValue(growth.last, text), words.change.members),
        change: text.signedShare(row.share),
        rows: [growth.first, growth.last].map(
          (size) => [text.edtf(size.on), reportedValue(size, text)] as const,
        ),
        lines: growth.last.counted === null ? [] : [growth.last.counted],
        recordIds: [growth.first.recordId, growth.last.recordId],
        entity: `alliance:${row.history.id}`,
      };
    },
    recordIds,
    table: {
      columns: [
        { key: 'alliance', title: alliances.heads.alliance, isNumeric: false },
        { key: 'first_date', title: alliances.heads.date, isNumeric: false },
        { key: 'first_value', title: alliances.heads.value, isNumeric: true },
        { key: 'last_date', title: alliances.heads.reportedOn, isNumeric: false },
        { key: 'last_value', title: alliances.heads.members, isNumeric: true },
        { key: 'change_percent', title: text.words.coverage.change + join.paren('%'), isNumeric: true },
      ],
      rows: rows.map(({ history, growth, share }) => [
        text.name(history.names),
        growth.first.on,
        growth.first.value,
        growth.last.on,
        growth.last.value,
        Math.round(share * 1000) / 10,
      ]),
      rowEntities: rows.map(({ history }) => `alliance:${history.id}`),
    },
    layout: ({ width, palette, textSize }) => [
      drawingPart(
        'dumbbell',
        Dumbbell,
        dumbbellScene({
          width,
          palette,
          textSize,
          formatCount: (n) => text.number(n),
          rows: rows.map((row) => ({
            key: row.history.id,
            label: describe(row),
            name: nameOf(row).text,
            language: nameOf(row).language,
            before: row.growth.first.value,
            after: row.growth.last.value,
            afterText: reportedValue(row.growth.last, text),
            change: text.signedShare(row.share),
          })),
        }),
      ),
    ],
  };
}
