import type { RankingRow } from '../../../charts/ranking/rankingInput';
import type { Text } from '../../../text/text';
import type { NativeChart } from '../../nativeChart';
import { partKey, type Ranked } from './rankingMarks';

/**
 * The scores as stacks for office programs, with open bars for what rests on reports alone; `null` where
 * scores have no parts. The intervals of the ranks are in the drawing only.
 */
export function rankingNative(
  drawn: readonly RankingRow[],
  { pillars, rows, decimals }: Ranked,
  text: Text,
): NativeChart | null {
  const counted = pillars.slice(0, rows[0]?.parts.length ?? 0).filter(({ hasWeight }) => hasWeight);
  if (counted.length === 0) return null;
  const words = text.words.rankings;
  const partOf = ({ key, parts }: RankingRow, id: string) =>
    parts.find((part) => part.key === partKey(key, id));
  const series = counted.flatMap(({ id, title }) =>
    [false, true].map((isOpen) => ({
      name: title + (isOpen ? text.words.join.paren(text.words.alliances.reported) : ''),
      group: id,
      isOpen,
      values: drawn.map((row) => {
        const part = partOf(row, id);
        return part?.isOpen === isOpen ? part.value : null;
      }),
    })),
  );
  return {
    kind: 'stacked',
    isLying: true,
    categories: drawn.map(({ rank, name }) => `${rank} ${name}`),
    series: series.filter(({ values }) => values.some((value) => value !== null)),
    xTitle: text.words.profiles.rankings.heads.rank,
    yTitle: words.axisScore,
    format: `0.${'0'.repeat(Math.max(1, decimals))}`,
  };
}
