import type { AuditInput, AuditScene } from './auditInput';
import { auditBlock } from './auditBlock';

const columnGap = 24;
const narrowestColumn = 270;

/** Height of the lowest columns that hold all blocks in their order. */
function leastHeight(heights: readonly number[], columns: number): number {
  const columnsOf = (target: number) => {
    let [count, y] = [1, 0];
    for (const height of heights) {
      if (y > 0 && y + height > target) {
        count++;
        y = 0;
      }
      y += height;
    }
    return count;
  };
  const sums = heights.flatMap((_, from) =>
    heights.slice(from).map((_, more) => heights.slice(from, from + more + 1).reduce((a, b) => a + b, 0)),
  );
  const tallest = Math.max(0, ...heights);
  return (
    [...sums].sort((a, b) => a - b).find((sum) => sum >= tallest && columnsOf(sum) <= columns) ?? tallest
  );
}

/** Steps of an audit in as many columns as a width has room for, in reading order down the columns. */
export function auditScene(input: AuditInput): AuditScene {
  const { width, height, palette, textSize, blocks } = input;
  const most = Math.max(1, Math.floor((width + columnGap) / (narrowestColumn + columnGap)));
  const columns = Math.min(3, most, Math.max(1, blocks.length));
  const columnWidth = (width - columnGap * (columns - 1)) / columns;
  const placed = blocks.map((block) => ({ block, ...auditBlock(block, columnWidth, textSize, palette) }));
  const limit = height ?? Infinity;
  const heights = placed.map((one) => one.height);
  const target = Math.min(limit, leastHeight(heights, columns));
  const rules: AuditScene['rules'][number][] = [];
  const bars: AuditScene['bars'][number][] = [];
  const texts: AuditScene['texts'][number][] = [];
  const areas: AuditScene['areas'][number][] = [];
  let [column, y, bottom] = [0, 0, 0];
  for (const { block, ...own } of placed) {
    if (y > 0 && y + own.height > target && column < columns - 1) {
      column++;
      y = 0;
    }
    if (y + own.height > limit) break;
    const x = column * (columnWidth + columnGap);
    const top = y;
    rules.push(
      ...own.rules.map((rule) => ({
        ...rule,
        x1: rule.x1 + x,
        x2: rule.x2 + x,
        y1: rule.y1 + top,
        y2: rule.y2 + top,
      })),
    );
    bars.push(...own.bars.map((bar) => ({ ...bar, x: bar.x + x, y: bar.y + top })));
    texts.push(...own.texts.map((text) => ({ ...text, x: text.x + x, y: text.y + top })));
    areas.push({ key: block.key, label: block.label, x, y, width: columnWidth, height: own.height - 6 });
    y += own.height;
    bottom = Math.max(bottom, y);
  }
  const missing = placed.length - areas.length;
  if (missing > 0) {
    const line = Math.round(textSize * 1.4);
    bottom += line;
    texts.push({
      x: 0,
      y: bottom - 4,
      text: input.more(missing),
      size: textSize,
      colour: palette.colour.ink2,
    });
  }
  return { width, height: Math.ceil(bottom), rules, bars, texts, areas, ink: palette.colour.ink };
}
