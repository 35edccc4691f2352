import { textWidth } from '../parts/textWidth';
import type { SizeInput } from './sizeInput';

interface LegendItem {
  readonly slot: number | null;
  readonly text: string;
  readonly isReported: boolean;
}

/** Entries of the legend in the lines that they need. */
export function legendRows({ width, textSize, series, words, panels }: SizeInput): LegendItem[][] {
  const all = panels.flatMap(({ marks }) => marks);
  const items: LegendItem[] = [
    ...series.map((text, slot) => ({ slot, text, isReported: true })),
    ...(all.some(({ slot }) => slot === null) ? [{ slot: null, text: words.others, isReported: true }] : []),
    ...(all.some(({ isReported }) => !isReported)
      ? [
          { slot: null, text: words.reported, isReported: true },
          { slot: null, text: words.named, isReported: false },
        ]
      : []),
  ];
  const rows: LegendItem[][] = [];
  let room = 0;
  for (const item of items) {
    const need = 18 + textWidth(item.text, textSize) + 16;
    const row = rows.at(-1);
    if (row === undefined || room + need > width) {
      rows.push([item]);
      room = need;
    } else {
      row.push(item);
      room += need;
    }
  }
  return rows;
}
