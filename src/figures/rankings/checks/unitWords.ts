import { rowKey } from '../index/rankedRows';
import { scoreDecimals } from '../index/scoreText';
import type { RankingsInput } from '../rankingsInput';

type Named = Pick<RankingsInput, 'model' | 'text'>;

/** A unit as a figure names it. */
export interface UnitWords {
  /** Key of its mark. */
  readonly key: string;
  readonly id: string;
  readonly name: string;
  /** Language of its name where it is not that of the figure. */
  readonly language: string | undefined;
  readonly entity: string | undefined;
}

export function unitWords({ model, text }: Named, row: number): UnitWords {
  const unit = model.table.rows[row];
  const id = model.result.units[row] ?? '';
  if (unit === undefined) return { key: `row:${id}`, id, name: id, language: undefined, entity: undefined };
  const name = text.localName(unit.names);
  return {
    key: rowKey(unit),
    id,
    name: name.text === '' ? id : name.text,
    language: name.language === text.language ? undefined : name.language,
    entity: unit.entity ?? undefined,
  };
}

/** Rank of a row in words, or that it has none. */
export function rankWords({ model, text }: Named, row: number): string {
  const rank = model.result.rank[row] ?? 0;
  return rank === 0 ? text.words.indexChecks.notRanked : text.words.indexChecks.rank(text.number(rank));
}

/** Formats the scores of a node with as many decimals as tell them apart. */
export function scoreFormat({ model, text }: Named, node: number): (value: number) => string {
  const decimals = scoreDecimals(model.result.scores[node] ?? []);
  return (value) => (Number.isNaN(value) ? '–' : text.number(value, decimals));
}

/** `0.72`, or a dash where it is not defined. */
export function coefficient(value: number | null, text: RankingsInput['text']): string {
  return value === null || Number.isNaN(value) ? '–' : text.number(value, 2);
}
