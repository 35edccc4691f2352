import { textWidth } from '../../charts/parts/textWidth';
import type { Profile, Related } from '../../model/profile';
import type { EvidenceRecord, Source } from '../../model/record';
import type { Text } from '../../text/text';
import { missingSentences } from './missingSentences';

/** Two A4 pages inside their margins, less what is lost where a page breaks, in px. */
const room = 2 * 1030 - 330;
/** Height of the upper part beyond which a page breaks within it and leaves a column empty. */
const firstPage = 850;
const lostInBreak = 70;
const sizes = { text: 10.5, line: 14, small: 12.5 };
const columns = { side: 250, half: 335 };
/** Positions of a ranking that are printed: the latest. */
export const printedPositions = 3;
const mostRows = 8;
const fewestRows = 2;
const fewestRecords = 4;

/** Height of a text set in a column, estimated as charts estimate it. */
const height = (text: string, width: number, line = sizes.line) =>
  Math.max(1, Math.ceil(textWidth(text, sizes.text) / width)) * line;
const sum = (heights: readonly number[]) => heights.reduce((total, one) => total + one, 0);

function sideHeight(profile: Profile, text: Text): number {
  const facts = profile.facts.filter(({ value }) => value !== null).map(() => 17);
  const source = profile.source === null ? 0 : height(profile.source.title, 120) + 2 * sizes.small;
  const note = profile.note === null ? 0 : height(profile.note, 150);
  const rankings = profile.rankings.flatMap((ranking) => [
    height(ranking.names[0] ?? '', columns.side) + height(ranking.publisher ?? '', columns.side) + 6,
    ...ranking.positions
      .slice(-printedPositions)
      .map(({ source: cited }) => height(cited?.title ?? '', 120, sizes.small) + 4),
  ]);
  const aliases = height(text.list(profile.aliases), 150);
  return (
    sum([...facts, source, note, aliases, ...rankings]) +
    20 +
    110 +
    60 +
    16 * Math.min(5, profile.peers.length)
  );
}

function listHeight(rows: readonly Related[], printed: number, text: Text): number {
  const width = columns.half - 90;
  const shown = rows.slice(0, printed).map(({ names, context, roles }) => {
    const words = [...roles, context === null ? '' : text.name(context.names)].join(' ');
    return height(`${text.name(names)} ${words}`, width) + 3;
  });
  return sum(shown) + 40 + (rows.length > printed ? sizes.line : 0);
}

function recordHeight(record: EvidenceRecord, sources: ReadonlyMap<string, Source>, text: Text): number {
  const cited = record.sourceIds.map((id) => {
    const source = sources.get(id);
    return source === undefined ? '' : `${source.title} ${source.publisher ?? ''}`;
  });
  const dates = '                                          ';
  const words = [
    text.name(record.title),
    record.context === null ? '' : text.name(record.context),
    dates,
    dates,
  ];
  return (
    height(words.join(' '), columns.half) + height(cited.join(' ') + dates, columns.half, sizes.small) + 5
  );
}

export interface PrintPlan {
  /** Rows of each list that are printed. */
  readonly rows: number;
  /** Height in px that is left for records. */
  readonly forRecords: number;
}

/** How much of a profile fits two pages: rows of each list, and the room for its records. */
export function printPlan(
  profile: Profile,
  figures: { time: boolean; growth: boolean },
  text: Text,
): PrintPlan {
  const main = 420 + (figures.time ? 300 : 20);
  const observations =
    profile.observations.length === 0 ? 0 : 45 + 28 * Math.min(4, profile.observations.length);
  const unknown =
    40 +
    sum(missingSentences(profile, text).map((sentence) => height(sentence, 680))) +
    sum(profile.doubts.map(({ names, reason }) => height(`${names} ${reason ?? ''}`, 640) + sizes.line));
  const upper = Math.max(main, sideHeight(profile, text) + (figures.growth ? 420 : 0));
  const left = room - 110 - upper - (upper > firstPage ? lostInBreak : 0) - observations - unknown - 50;
  const lists = [...new Set(profile.related.map(({ list }) => list))].map((list) =>
    profile.related.filter((row) => row.list === list),
  );
  const heightOf = (rows: number) => (sum(lists.map((list) => listHeight(list, rows, text))) / 2) * 1.12;
  let rows = mostRows;
  while (rows > fewestRows && heightOf(rows) > left * 0.65) rows -= 1;
  return { rows, forRecords: left - heightOf(rows) };
}

/** How many records, in two columns, fit a height; never fewer than four. */
export function recordsThatFit(
  records: readonly EvidenceRecord[],
  sources: ReadonlyMap<string, Source>,
  forRecords: number,
  text: Text,
): number {
  let used = 0;
  const fitting = records.findIndex((record) => {
    used += recordHeight(record, sources, text) / 2;
    return used > forRecords;
  });
  return Math.max(fewestRecords, fitting < 0 ? records.length : fitting);
}
