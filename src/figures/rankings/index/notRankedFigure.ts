import { drawingPart } from '../../../charts/drawing';
import HostBars from '../../../charts/conferences/HostBars.svelte';
import { hostBarsScene } from '../../../charts/conferences/hostBarsScene';
import { emptyFigure } from '../../alliances/emptyFigure';
import type { Figure } from '../../figure';
import { filterPhrase, withFilters } from '../../filterPhrase';
import { sourceLine } from '../../sourceLine';
import { definedChoices } from '../definedChoices';
import { definitionWords } from '../nodeWords';
import type { RankingsInput } from '../rankingsInput';
import { cellMarks } from './cellMarks';
import { indexRecords } from './indexEvidence';
import { kindWord } from './indexPhrases';
import { latestRows } from './latestRows';
import { recordsOf } from './rankingMarks';
import { reasonName, unrankedRows, type UnrankedRow } from './unrankedRows';

/** Names beside a bar, and in a tooltip; the table has all. */
const mostNames = 2;
const mostInTooltip = 10;

interface Reason {
  readonly key: string;
  readonly name: string;
  readonly node: string;
  readonly units: readonly UnrankedRow[];
}

/** Units by what too little is known of and how much of it is, those with most first. */
function reasonsOf(rows: readonly UnrankedRow[], input: RankingsInput): Reason[] {
  const { model, text } = input;
  const groups = new Map<string, UnrankedRow[]>();
  for (const row of rows) {
    const key = `${row.node}:${row.share}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups]
    .flatMap(([key, units]): Reason[] => {
      const [first] = units;
      if (first === undefined) return [];
      const node = reasonName(first.node, input);
      const of = model.result.tree.leavesUnder[first.node]?.length ?? 0;
      const known = Math.round(first.share * of);
      const name = text.words.rankings.notRanked.reason(node, text.number(known), text.number(of));
      return [{ key, name, node, units }];
    })
    .sort((a, b) => (a.units[0]?.node ?? 0) - (b.units[0]?.node ?? 0));
}

/** Units without a rank, by what too little is known of. */
export function notRankedFigure(input: RankingsInput): Figure {
  const { model, state, groups, text, info } = input;
  const spec = { ...input.spec, figure: 'not-ranked' };
  const words = text.words.rankings.notRanked;
  const of = latestRows(model.result).length;
  const kind = kindWord(model.definition.unit, of, text);
  const rows = unrankedRows(input);
  const reasons = reasonsOf(rows, input);
  const subtitle = withFilters(
    words.subtitle(
      definitionWords(model.definition, text).title,
      text.number(rows.length),
      text.number(of),
      kind,
    ),
    filterPhrase(state, groups, text),
  );
  const note = words.note(text.share(definedChoices(model.definition).availability));
  const [first] = reasons;
  if (first === undefined) {
    const title = words.titleNone(kind);
    return emptyFigure({ spec, text, info, title, subtitle, reason: note });
  }
  const n = rows.length;
  const marks = cellMarks(model);
  const { leaves } = model.result.tree;
  const names = (units: readonly UnrankedRow[], most: number) => {
    const more = Math.max(0, units.length - most);
    return words.names(text.list(units.slice(0, most).map(({ name }) => name.text)), more, text.number(more));
  };
  const recordsBehind = (units: readonly UnrankedRow[]) => [
    ...new Set(units.flatMap(({ row }) => recordsOf(marks, leaves, row))),
  ];
  const recordIds = indexRecords(
    input,
    marks,
    rows.map(({ row }) => row),
  );
  const kindOf = (count: number) => kindWord(model.definition.unit, count, text);
  const title =
    first.units[0]?.node === 0
      ? words.titleWhole(n, text.number(n), kindOf(n))
      : (new Set(reasons.map(({ node }) => node)).size === 1 ? words.titleAll : words.title)(
          n,
          text.number(n),
          kindOf(n),
          first.node,
        );
  return {
    spec,
    title,
    subtitle,
    notes: [note],
    boundaryNote: null,
    source: sourceLine(info, recordIds.length, text),
    evidence: null,
    dataDate: text.day(info.closingDay),
    summary: [title, ...reasons.map(({ name, units }) => `${name} ${text.number(units.length)}`)].join(
      text.words.join.sentence,
    ),
    markKeys: reasons.map(({ key }) => key),
    mark: (key) => {
      const reason = reasons.find((one) => one.key === key);
      if (reason === undefined) return null;
      return {
        key,
        title: reason.name,
        value: `${text.number(reason.units.length)} ${kindOf(reason.units.length)}`,
        change: null,
        rows: reason.units
          .slice(0, mostInTooltip)
          .map(({ name, share }) => [name.text, text.share(share)] as const),
        lines: [],
        recordIds: recordsBehind(reason.units),
      };
    },
    recordIds,
    table: {
      columns: (['id', 'name', 'node', 'share', 'threshold'] as const).map((key) => ({
        key,
        title: words.columns[key],
        isNumeric: key === 'share' || key === 'threshold',
      })),
      rows: rows.map((row) => [
        row.unit.id,
        row.name.text,
        reasonName(row.node, input),
        row.share,
        row.threshold,
      ]),
      rowEntities: rows.map(({ unit }) => unit.entity),
    },
    layout: ({ width, height, palette, textSize, isNarrow, isBounded = false }) => [
      drawingPart(
        'conference-hosts',
        HostBars,
        hostBarsScene({
          width,
          height: isBounded ? height : null,
          palette,
          textSize,
          isNarrow,
          bars: reasons.map(({ key, name, units }) => ({
            key,
            label: `${name}: ${text.number(units.length)}`,
            name,
            language: text.language,
            detail: names(units, mostNames),
            isDetailStrong: false,
            parts: [units.length],
            end: text.number(units.length),
          })),
          legend: [],
          more: (shown, all) => words.fit(text.number(shown), text.number(all)),
        }),
      ),
    ],
  };
}
