import { spread } from '../parts/spread';
import { textWidth } from '../parts/textWidth';
import { clipText, wrapText } from '../parts/wrapText';
import type { LineMark, TextMark } from '../scene';
import type { ChordGroup, ChordInput } from './chordInput';

const leader = 14;
const rounded = (value: number) => Math.round(value * 100) / 100;

/** Width in letters from which a name stands on two lines. */
const mostLetters = 11;

/** A name on one line or two. */
function nameLines(name: string, textSize: number): string[] {
  const [first = '', ...rest] = wrapText(name, textSize * mostLetters, textSize);
  return rest.length === 0 ? [first] : [first, rest.join(' ')];
}

/** Lines that all names take. */
export const nameLineCount = (groups: readonly ChordGroup[], textSize: number): number =>
  groups.reduce((sum, { name }) => sum + nameLines(name, textSize).length, 0);

/** Room in px that the longest line of a name takes on one side. */
export function chordNameRoom(groups: readonly ChordGroup[], width: number, textSize: number): number {
  const lines = groups.flatMap(({ name }) => nameLines(name, textSize));
  const longest = lines.reduce((most, line) => Math.max(most, textWidth(line, textSize)), 0);
  return Math.min(longest, width * 0.34) + leader + 6;
}

interface Arc {
  readonly index: number;
  readonly startAngle: number;
  readonly endAngle: number;
  readonly value: number;
}

interface Circle extends Pick<ChordInput, 'width' | 'palette' | 'textSize' | 'groups'> {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Height in px of the drawing. */
  readonly high: number;
}

/** Names around a circle, moved apart on each side, each with a line to the middle of its arc. */
export function chordNames(
  arcs: readonly Arc[],
  { width, palette, textSize, groups, x, y, radius, high }: Circle,
): { readonly leaders: LineMark[]; readonly texts: TextMark[] } {
  const { colour } = palette;
  const line = textSize + 4;
  const middles = arcs.map(({ startAngle, endAngle }) => (startAngle + endAngle) / 2);
  const leaders: LineMark[] = [];
  const texts: TextMark[] = [];
  for (const side of [1, -1]) {
    const own = arcs
      .map(({ index }) => index)
      .filter((i) => (Math.sin(middles[i] ?? 0) >= 0 ? 1 : -1) === side && (arcs[i]?.value ?? 0) > 0);
    const lines = own
      .map((i) => ({
        i,
        names: nameLines(groups[i]?.name ?? '', textSize),
        wanted: y - Math.cos(middles[i] ?? 0) * (radius + leader * 0.6),
      }))
      .sort((a, b) => a.wanted - b.wanted)
      .flatMap(({ i, names, wanted }) =>
        names.map((name, at) => ({
          i,
          name,
          isFirst: at === 0,
          n: names.length,
          wanted: wanted + line * (at - (names.length - 1) / 2),
        })),
      );
    let previous = -Infinity;
    // Names that overlap keep their order, with both lines of each together.
    const heights = lines.map(({ wanted }) => (previous = Math.max(previous + 0.01, wanted)));
    const places = spread(heights, line, high - textSize * 0.6).map((place) =>
      Math.max(textSize * 0.6, place),
    );
    lines.forEach(({ i, name, isFirst, n }, at) => {
      const angle = middles[i] ?? 0;
      const place = rounded(places[at] ?? 0);
      const middle = isFirst ? rounded(place + ((n - 1) / 2) * line) : place;
      const edge = {
        x1: rounded(x + Math.sin(angle) * (radius + 1)),
        y1: rounded(y - Math.cos(angle) * (radius + 1)),
      };
      const half = Math.max(0, radius ** 2 - (place - y) ** 2) ** 0.5;
      const textX = rounded(x + side * (Math.max(half, radius * 0.3) + leader));
      if (isFirst)
        leaders.push({ ...edge, x2: textX - side * 2, y2: middle, colour: colour.lineStrong, width: 0.75 });
      texts.push({
        x: textX + side,
        y: rounded(place + textSize * 0.35),
        text: clipText(name, (side > 0 ? width - textX : textX) - 2, textSize),
        size: textSize,
        colour: colour.ink,
        anchor: side > 0 ? 'start' : 'end',
      });
    });
  }
  return { leaders, texts };
}
