import type { RectMark, TextMark } from '../scene';
import { textWidth } from '../parts/textWidth';
import { clipText } from '../parts/wrapText';
import { partFill, partStroke } from './partFill';
import { stub } from './rankingFrame';
import type { RankingInput, RankingScene } from './rankingInput';

export interface RankingLegend {
  readonly height: number;
  readonly bars: readonly RectMark[];
  readonly stubs: RankingScene['stubs'];
  readonly texts: readonly TextMark[];
  readonly markers: RankingScene['markers'];
}

const swatch = 10;
const between = 16;

/** Names of the parts in the order of the stacks, then those of open bars and marks where there are any. */
export function rankingLegend({
  width,
  palette,
  textSize,
  parts,
  unknown,
  open,
  marked,
}: RankingInput): RankingLegend {
  const { colour } = palette;
  const line = Math.round(textSize * 1.4);
  const bars: RectMark[] = [];
  const texts: TextMark[] = [];
  const markers: RankingScene['markers'][number][] = [];
  let [x, y] = [0, 0];
  const place = (name: string): number => {
    const text = clipText(name, width - swatch - 6, textSize);
    const room = swatch + 6 + textWidth(text, textSize);
    if (x > 0 && x + room > width) {
      x = 0;
      y += line;
    }
    texts.push({ x: x + swatch + 5, y: y + textSize, text, size: textSize, colour: colour.ink });
    const left = x;
    x += room + between;
    return left;
  };
  const top = () => y + textSize * 0.62 - swatch / 2;
  parts.forEach(({ name, slot }) => {
    const left = place(name);
    const outline = partStroke(palette);
    bars.push({
      x: left,
      y: top(),
      width: swatch,
      height: swatch,
      fill: partFill(slot, palette),
      stroke: outline,
      strokeWidth: outline === undefined ? undefined : 1,
    });
  });
  const stubs: RankingScene['stubs'][number][] = [];
  if (unknown !== null)
    stubs.push({
      x: place(unknown) + 1.75,
      y: top() + 0.75 - 1,
      width: stub.width - 1.5,
      height: swatch + 0.5,
      stroke: colour.ink2,
    });
  if (open !== null) {
    const left = place(open);
    bars.push({
      x: left + 0.75,
      y: top() + 0.75,
      width: swatch - 1.5,
      height: swatch - 1.5,
      fill: colour.surface,
      stroke: colour.ink2,
      strokeWidth: 1.5,
    });
  }
  if (marked !== null) markers.push({ x: place(marked) + swatch / 2, y: y + textSize * 0.62, size: swatch });
  return { height: x === 0 ? 0 : y + line + 4, bars, stubs, texts, markers };
}
