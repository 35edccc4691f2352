import { onePlaceUp } from '../../../measures/index/onePlaceUp';
import { cellMarks } from '../index/cellMarks';
import { latestRows } from '../index/latestRows';
import { scoreDecimals, valueText } from '../index/scoreText';
import { unitValue, valueKind } from '../index/unitValue';
import { nodeWords } from '../nodeWords';
import type { RankingsInput } from '../rankingsInput';
import { linearScale } from './linearScale';

/** What one place up or down is for a unit, in sentences. */
export interface OnePlace {
  /** Who is next above and by how much, or that there is no one. */
  readonly up: string;
  /** Indicators that would each do alone, the smallest change on the common scale first. */
  readonly rises: readonly string[];
  readonly down: string;
  /** Whether there is someone to pass. */
  readonly isBelow: boolean;
  /** Units next above and next below. */
  readonly neighbours: readonly { readonly id: string; readonly name: string }[];
}

const mostRises = 5;
/** What is left of a calculated value behind the sixth decimal is no part of it. */
const slack = 1e-6;

/** The next whole number past a value, upwards or downwards. */
const pastWhole = (value: number, isUpwards: boolean) =>
  isUpwards ? Math.floor(value + slack) + 1 : Math.ceil(value - slack) - 1;

/** One indicator that would do alone: in its own unit where values lead straight to the scale, otherwise in points. */
function riseText(input: RankingsInput, row: number, node: number, from: number, to: number): string | null {
  const { model, text } = input;
  const words = text.words.rankWhy;
  const { denominated, normalised, tree } = model.result;
  const own = tree.nodes[node];
  const known = denominated[node];
  const before = known?.[row] ?? NaN;
  if (own === undefined || known == null || Number.isNaN(before)) return null;
  const { title, unit } = nodeWords(own, text);
  const scale = linearScale(model.result, node);
  if (scale === null)
    return words.points(title, text.signed(to - from, Math.max(1, scoreDecimals([to - from]))));
  const isWhole = known.every((value) => Number.isNaN(value) || Number.isInteger(value));
  const needed = scale.valueAt(to);
  const value = isWhole ? pastWhole(needed, needed > before) : needed;
  const top = Math.max(...(normalised[node] ?? []).filter((one) => !Number.isNaN(one)));
  if (scale.scaledAt(value) > top + slack) return null;
  const kind = valueKind(own);
  if (kind === 'place') return words.risePlace(title, valueText(value, text));
  if (kind === 'percent')
    return words.riseFrom(title, unitValue(before, own, text), unitValue(value, own, text));
  const change = value - before;
  const sign = change > 0 ? '+' : '−';
  return words.rise(
    title,
    words.byUnit(sign + valueText(Math.abs(change), text), unit),
    valueText(value, text),
  );
}

function neighbour({ model, text }: RankingsInput, row: number): string {
  const unit = model.table.rows[row];
  return unit === undefined ? '' : text.name(unit.names);
}

/** What it would take the unit of a row to rise by one place, and what keeps it from falling by one; `null` without a rank. */
export function onePlace(input: RankingsInput, row: number): OnePlace | null {
  const { model, text } = input;
  const words = text.words.rankWhy;
  const { result } = model;
  const { rank, score, tree } = result;
  const own = rank[row] ?? 0;
  if (own === 0) return null;
  const others = latestRows(result).filter((other) => (rank[other] ?? 0) > 0 && other !== row);
  const scoreOf = (other: number) => score[other] ?? NaN;
  const above = others.filter((other) => (rank[other] ?? 0) < own).sort((a, b) => scoreOf(a) - scoreOf(b))[0];
  const below = others.filter((other) => (rank[other] ?? 0) > own).sort((a, b) => scoreOf(b) - scoreOf(a))[0];
  const level = others.find((other) => rank[other] === own);
  const points = (other: number) => {
    const difference = Math.abs(scoreOf(other) - scoreOf(row));
    return text.number(difference, Math.max(1, scoreDecimals([difference])));
  };
  const marks = cellMarks(model);
  const found = onePlaceUp(result, row, tree.leaves)?.rises ?? [];
  const rises = found
    .flatMap(({ node, from, to }) =>
      to === null || marks.trimmed(node, row) !== null ? [] : [{ node, from, to }],
    )
    .sort((a, b) => a.to - a.from - (b.to - b.from))
    .flatMap(({ node, from, to }) => riseText(input, row, node, from, to) ?? [])
    .slice(0, mostRises);
  return {
    up:
      above === undefined
        ? level === undefined
          ? words.first
          : words.level(neighbour(input, level))
        : words.up(neighbour(input, above), points(above)),
    rises,
    isBelow: above !== undefined,
    neighbours: [above, below].flatMap((other) => {
      const unit = model.table.rows[other ?? -1];
      return unit === undefined ? [] : [{ id: unit.id, name: text.name(unit.names) }];
    }),
    down: below === undefined ? words.last : words.down(neighbour(input, below), points(below)),
  };
}
